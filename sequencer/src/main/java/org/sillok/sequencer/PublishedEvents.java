package org.sillok.sequencer;

import java.io.IOException;
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
import org.sillok.tlog.tile.EntryBundle;
import org.sillok.tlog.tile.Tile;

/** The stored events at the positions that the published log has, where they are the ones that it has there. */
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

    /**
     * @throws NotHandedOut when the published log does not have it, the store no longer has what the log has, or nobody did what it
     *     tells
     */
    StoredEvent at(long position) throws IOException {
        var event = logged(position).orElseThrow(() -> new NotHandedOut(new NotAsInTheLog(position)));
        if (event.technical()) throw new NotHandedOut(new Technique(position));
        return event;
    }

    /**
     * What is stored at a position; nothing where it was altered or removed.
     *
     * @throws NotHandedOut when the published log does not go that far
     */
    Optional<StoredEvent> logged(long position) throws IOException {
        return logged(position, 1).getFirst();
    }

    /**
     * Those of a bundle of entries, each in its place; nothing where one was altered or removed.
     *
     * @throws NotHandedOut when the published log does not go that far
     */
    List<Optional<StoredEvent>> of(Tile bundle) throws IOException {
        long index = Math.min(bundle.index(), size() / Tile.WIDTH + 1); // far beyond the end is beyond it, too
        return logged(index * Tile.WIDTH, bundle.width());
    }

    /** Positions of one bundle. */
    private List<Optional<StoredEvent>> logged(long first, int count) throws IOException {
        long last = first + count - 1;
        long size = size();
        if (first < 0 || last >= size) throw new NotHandedOut(new NotInTheLog(last, size));
        var entries = entries(Tile.at(Tile.ENTRIES, first / Tile.WIDTH, size));
        var logged = new ArrayList<>(Collections.nCopies(count, Optional.<StoredEvent>empty()));
        for (var event : log.read(first, count)) {
            int place = (int) (event.position() % Tile.WIDTH);
            if (event.position() <= last && place < entries.size() && isOf(entries.get(place), event))
                logged.set((int) (event.position() - first), Optional.of(event));
        }
        return logged;
    }

    private boolean isOf(byte[] entry, StoredEvent event) {
        return Difference.between(sequencer.origin(), entry, event).isEmpty();
    }

    /** As many as there are before the file of the bundle breaks off, for it may have been altered, too. */
    private List<byte[]> entries(Tile bundle) throws IOException {
        var bytes = sequencer.served().read(bundle);
        if (bytes.isEmpty()) bytes = sequencer.served().read(bundle.full());
        return bytes.map(EntryBundle::beginning).orElse(List.of());
    }
}
