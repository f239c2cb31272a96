package org.sillok.sequencer;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.log.Leaf;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.merkle.CompactRange;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.tile.EntryBundle;
import org.sillok.tlog.tile.MissingTile;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.tile.TileReader;

/** Compares the entries of the log with the events in the store, and with their hashes in the tiles. */
final class Comparison {

    private final String origin;
    private final EventLog log;
    private final TileReader tiles;

    Comparison(String origin, EventLog log, TileReader tiles) {
        this.origin = origin;
        this.log = log;
        this.tiles = tiles;
    }

    /** What happens between two bundles. */
    interface Rest {
        /** @return whether to go on */
        boolean rest() throws InterruptedException;
    }

    /**
     * Compares the last leaves of a log of a size.
     *
     * @param least how many at least
     * @throws Disagreement at the first position that differs
     */
    void last(long least, long size) throws IOException {
        for (long index = Math.max(0, size - least) / Tile.WIDTH; index * Tile.WIDTH < size; index++)
            bundle(index, size);
    }

    /**
     * Compares all leaves, and the tree that they make with the one that was signed.
     *
     * @throws Disagreement at the first position that differs
     */
    void all(Checkpoint signed, Rest between) throws IOException, InterruptedException {
        long size = signed.size();
        var range = new CompactRange();
        for (long index = 0; index * Tile.WIDTH < size; index++) {
            bundle(index, size).forEach(range::append);
            if (!between.rest()) return;
        }
        if (!range.root().equals(signed.root())) {
            throw new Disagreement(0, "the first %d leaves do not make the tree that was signed".formatted(size));
        }
    }

    /** @return the leaf hashes of the bundle */
    private List<Hash> bundle(long index, long size) throws IOException {
        long first = index * Tile.WIDTH;
        var entries = entries(index, size);
        var events = log.read(first, entries.size());
        for (int i = 0; i < entries.size(); i++) {
            if (i == events.size() || events.get(i).position() != first + i) {
                throw new Disagreement(first + i, "the event that is in the log is not in the record");
            }
            compare(entries.get(i), events.get(i));
        }
        return entries.stream().map(Hash::leaf).toList();
    }

    private List<byte[]> entries(long index, long size) throws IOException {
        long first = index * Tile.WIDTH;
        try {
            var entries = EntryBundle.parse(tiles.require(Tile.at(Tile.ENTRIES, index, size)));
            var hashes = tiles.require(Tile.at(0, index, size));
            for (int i = 0; i < entries.size(); i++) {
                if (!Hash.leaf(entries.get(i)).equals(Hash.at(hashes, i * Hash.BYTES))) {
                    throw new Disagreement(first + i, "the entry of the log is not the one that was hashed");
                }
            }
            return entries;
        } catch (MissingTile | Malformed e) {
            throw new Disagreement(first, String.valueOf(e.getMessage()));
        }
    }

    private void compare(byte[] entry, StoredEvent event) {
        Leaf logged;
        try {
            logged = Leaf.parse(entry);
        } catch (InvalidValue e) {
            throw new Disagreement(event.position(), "the entry of the log is no leaf");
        }
        var stored = Leaves.of(origin, event, logged.prevLeafOfAggregate());
        if (!Arrays.equals(stored.bytes(), entry)) {
            throw new Disagreement(
                    event.position(), "the stored event is not the one that was logged: " + differing(logged, stored));
        }
    }

    private static String differing(Leaf logged, Leaf stored) {
        if (!Objects.equals(logged.payloadHash(), stored.payloadHash())) return "another payload";
        if (!Objects.equals(logged.metadataHash(), stored.metadataHash())) return "other metadata";
        return "%s, not %s".formatted(stored, logged);
    }
}
