package org.sillok.sequencer;

import java.util.List;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.sequencer.Withheld.NotHandedOut;
import org.sillok.sequencer.Withheld.NotInTheLog;
import org.sillok.tlog.tile.Tile;

/** The stored events by the bundles of the log's entries. */
final class Bundles {

    private final Sequencer sequencer;
    private final EventLog log;

    Bundles(Sequencer sequencer, EventLog log) {
        this.sequencer = sequencer;
        this.log = log;
    }

    /** @throws NotHandedOut when the published log does not go that far */
    List<StoredEvent> events(Tile bundle) {
        long first = bundle.index() * Tile.WIDTH;
        long last = first + bundle.width() - 1;
        var events = last < sequencer.size() ? log.read(first, bundle.width()) : List.<StoredEvent>of();
        if (events.size() < bundle.width() || events.getLast().position() != last) {
            throw new NotHandedOut(new NotInTheLog(last, sequencer.size()));
        }
        return events;
    }
}
