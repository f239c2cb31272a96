package org.sillok.sequencer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.sillok.axon.EventLog;
import org.sillok.tlog.merkle.CompactRange;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.publish.LogStore;
import org.sillok.tlog.tile.Tile;

/** Compares the entries of the log with the events in the store, and with their hashes in the tiles. */
final class Comparison {

    private final String origin;
    private final EventLog log;
    private final LogStore tiles;

    Comparison(String origin, EventLog log, LogStore tiles) {
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
     * Compares all leaves, the tree that they make with the one that was signed, every tile of it, and the checkpoint that is served.
     *
     * @throws Disagreement at the first position that differs
     */
    void all(Checkpoint signed, Rest between) throws IOException, InterruptedException {
        served(signed);
        long size = signed.size();
        var range = new CompactRange();
        var above = new ArrayList<Hash>();
        for (long index = 0; index * Tile.WIDTH < size; index++) {
            var leaves = bundle(index, size);
            leaves.forEach(range::append);
            if (leaves.size() == Tile.WIDTH) above.add(root(leaves));
            if (!between.rest()) return;
        }
        tiles(1, above, size);
        if (!range.root().equals(signed.root())) {
            throw new Disagreement(0, "the first %d leaves do not make the tree that was signed".formatted(size));
        }
    }

    /** What is served may be newer than what is asked about, but never older. */
    private void served(Checkpoint signed) throws IOException {
        var served = tiles.checkpoint().map(bytes -> Checkpoint.of(Note.parse(bytes)));
        long size = served.map(Checkpoint::size).orElse(0L);
        if (size < signed.size()) {
            throw new Disagreement(
                    size, "a checkpoint of %d is served, and %d were signed".formatted(size, signed.size()));
        }
    }

    /** Compares the tiles of a level, and those above it, with the hashes that they must hold. */
    private void tiles(int level, List<Hash> hashes, long size) throws IOException {
        var above = new ArrayList<Hash>();
        for (int index = 0; index * Tile.WIDTH < hashes.size(); index++) {
            var made = hashes.subList(index * Tile.WIDTH, Math.min(hashes.size(), (index + 1) * Tile.WIDTH));
            tile(Tile.at(level, index, size), made);
            if (made.size() == Tile.WIDTH) above.add(root(made));
        }
        if (!hashes.isEmpty()) tiles(level + 1, above, size);
    }

    private void tile(Tile tile, List<Hash> made) throws IOException {
        var stored = stored(tile, (tile.index() * Tile.WIDTH) << 8 * tile.level());
        for (int i = 0; i < made.size(); i++) {
            long first = (tile.index() * Tile.WIDTH + i) << 8 * tile.level();
            if (!made.get(i).equals(hash(stored, i, first))) {
                throw new Disagreement(first, "the tile %s is not of the leaves below it".formatted(tile.path()));
            }
        }
    }

    private static Hash root(List<Hash> leaves) {
        var range = new CompactRange();
        leaves.forEach(range::append);
        return range.root();
    }

    /** The bytes of a tile, which may break off or go on; whoever reads them says where. */
    private byte[] stored(Tile tile, long first) throws IOException {
        var exact = tiles.read(tile);
        if (exact.isPresent()) return exact.get();
        return tiles.read(tile.full())
                .orElseThrow(() -> new Disagreement(first, "the tile %s is missing".formatted(tile.path())));
    }

    /** The hash at a place in a tile. @param position the first leaf under it */
    private static Hash hash(byte[] tile, int place, long position) {
        int end = (place + 1) * Hash.BYTES;
        if (end > tile.length) throw new Disagreement(position, "the tile of its hash breaks off");
        return Hash.at(tile, place * Hash.BYTES);
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
            long position = first + i;
            Difference.between(origin, entries.get(i), events.get(i)).ifPresent(difference -> {
                throw new Disagreement(position, difference);
            });
        }
        return entries.stream().map(Hash::leaf).toList();
    }

    private List<byte[]> entries(long index, long size) throws IOException {
        long first = index * Tile.WIDTH;
        var bundle = Tile.at(Tile.ENTRIES, index, size);
        var hashes = stored(Tile.at(0, index, size), first);
        var rest = ByteBuffer.wrap(stored(bundle, first));
        var entries = new ArrayList<byte[]>(bundle.width());
        for (int i = 0; i < bundle.width(); i++) {
            var entry = entry(rest, first + i);
            if (!Hash.leaf(entry).equals(hash(hashes, i, first + i))) {
                throw new Disagreement(first + i, "the entry of the log is not the one that was hashed");
            }
            entries.add(entry);
        }
        return entries;
    }

    private static byte[] entry(ByteBuffer rest, long position) {
        int length = rest.remaining() < 2 ? -1 : Short.toUnsignedInt(rest.getShort());
        if (length < 0 || length > rest.remaining()) {
            throw new Disagreement(position, "the bundle of the log breaks off before its entry ends");
        }
        var entry = new byte[length];
        rest.get(entry);
        return entry;
    }
}
