package org.sillok.sequencer;

import java.io.IOException;
import org.sillok.kernel.HexDigits;
import org.sillok.kernel.log.Leaf;
import org.sillok.sequencer.Withheld.NotAsInTheLog;
import org.sillok.sequencer.Withheld.NotHandedOut;
import org.sillok.sequencer.Withheld.NothingOfThatHash;

/** Finds payloads and metadata by the hashes that the leaves say they have. */
final class StoredByHash {

    private static final int DIGITS = 64;

    private final Hashes hashes;
    private final PublishedEvents events;
    private final Ballots ballots;

    StoredByHash(Hashes hashes, PublishedEvents events, Ballots ballots) {
        this.hashes = hashes;
        this.events = events;
        this.ballots = ballots;
    }

    /**
     * The payload or the metadata that has a hash. Of events that share it, one that may be told is enough.
     *
     * @throws NotHandedOut when there is none, or none of these may be told
     */
    byte[] find(String hash) throws IOException {
        HexDigits.require("hash", DIGITS, hash);
        long size = events.size();
        Withheld why = new NothingOfThatHash(hash, size);
        var positions = hashes.positions(hash, size).iterator();
        while (positions.hasNext()) {
            long position = positions.nextLong();
            var event = events.logged(position).orElse(null);
            if (event != null && Leaf.hash(event.metadata()).equals(hash)) return event.metadata();
            if (event != null && Leaf.hash(event.payload()).equals(hash)) {
                var withheld = ballots.withheld(event);
                if (withheld.isEmpty()) return event.payload();
                why = withheld.get();
            } else if (event == null && hashes.has(hash, position, size)) {
                why = new NotAsInTheLog(position);
            }
        }
        throw new NotHandedOut(why);
    }
}
