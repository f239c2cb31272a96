package org.sillok.sequencer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.sequencer.Withheld.NotAsInTheLog;
import org.sillok.sequencer.Withheld.NotHandedOut;
import org.sillok.sequencer.Withheld.NotInTheLog;
import org.sillok.sequencer.Withheld.Technique;
import org.sillok.tlog.tile.Tile;

/** The stored events at the positions that the published log has. */
final class PublishedEvents {

    private final Sequencer sequencer;
    private final EventLog log;

    PublishedEvents(Sequencer sequencer, EventLog log) {
        this.sequencer = sequencer;
        this.log = log;
    }

    long size() {
        return sequencer.size();
    }

    /** @throws NotHandedOut when the published log does not have it, or nobody did what it tells */
    StoredEvent at(long position) {
        requirePublished(position);
        var event = stored(position).orElseThrow(() -> new NotHandedOut(new NotAsInTheLog(position)));
        if (event.technical()) throw new NotHandedOut(new Technique(position));
        return event;
    }

    /** What is stored at a position; nothing where it was removed. */
    Optional<StoredEvent> stored(long position) {
        return log.read(position, 1).stream()
                .filter(event -> event.position() == position)
                .findFirst();
    }

    /**
     * Those of a bundle of entries, each in its place; nothing where one was removed.
     *
     * @throws NotHandedOut when the published log does not go that far
     */
    List<Optional<StoredEvent>> of(Tile bundle) {
        long first = bundle.index() * Tile.WIDTH;
        long last = first + bundle.width() - 1;
        requirePublished(last);
        var events = new ArrayList<>(Collections.nCopies(bundle.width(), Optional.<StoredEvent>empty()));
        for (var event : log.read(first, bundle.width())) {
            if (event.position() <= last) events.set((int) (event.position() - first), Optional.of(event));
        }
        return events;
    }

    private void requirePublished(long position) {
        if (position < 0 || position >= size()) throw new NotHandedOut(new NotInTheLog(position, size()));
    }
}
