package org.sillok.tlog.tile;

import static org.sillok.tlog.merkle.Hash.BYTES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.Hasher;

/** Makes tiles and bundles out of entries. It keeps the right edge of the tree and what has become full since {@link #settle}. One thread at a time. */
public final class GrowingTree {

    private final Hasher hasher = new Hasher();
    private final List<byte[]> rows = new ArrayList<>();
    private final ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    private final Map<Tile, byte[]> full = new LinkedHashMap<>();
    private long settled;
    private long size;

    public GrowingTree() {}

    /** The tree of a size, to be grown from the tiles and the bundle at its right edge. */
    public static GrowingTree resume(TileReader reader, long size) throws IOException {
        var tree = new GrowingTree();
        for (int level = 0; Tile.hashes(level, size) > 0; level++) {
            long hashes = Tile.hashes(level, size);
            boolean partial = hashes % Tile.WIDTH > 0;
            var row = partial ? reader.require(Tile.at(level, hashes / Tile.WIDTH, size)) : new byte[0];
            tree.rows.add(Arrays.copyOf(row, Tile.WIDTH * BYTES));
        }
        if (size % Tile.WIDTH > 0) {
            tree.bundle.writeBytes(reader.require(Tile.at(Tile.ENTRIES, size / Tile.WIDTH, size)));
        }
        tree.size = size;
        tree.settled = size;
        return tree;
    }

    /**
     * Adds an entry as the next leaf.
     *
     * @return its index
     * @throws IllegalArgumentException if it is longer than 65,535 bytes
     */
    public long append(byte[] entry) {
        if (entry.length > EntryBundle.LONGEST_ENTRY) {
            throw new IllegalArgumentException(
                    "an entry of %d bytes; %d are the most".formatted(entry.length, EntryBundle.LONGEST_ENTRY));
        }
        EntryBundle.add(entry, bundle);
        hasher.leaf(entry, 0, entry.length, row(0), width(0) * BYTES);
        size++;
        if (width(0) == 0) finishBundle();
        return size - 1;
    }

    private void finishBundle() {
        full.put(new Tile(Tile.ENTRIES, size / Tile.WIDTH - 1, Tile.WIDTH), bundle.toByteArray());
        bundle.reset();
        for (int level = 0; size % span(level) == 0; level++) finishRow(level);
    }

    private void finishRow(int level) {
        var row = row(level);
        full.put(new Tile(level, size / span(level) - 1, Tile.WIDTH), row.clone());
        int next = (int) (Tile.hashes(level + 1, size) - 1) & (Tile.WIDTH - 1);
        hasher.root(row, 0, Tile.WIDTH).copyTo(row(level + 1), next * BYTES);
    }

    /** How many leaves a full tile of a level covers. */
    private static long span(int level) {
        return 1L << (8 * (level + 1));
    }

    private byte[] row(int level) {
        if (level == rows.size()) rows.add(new byte[Tile.WIDTH * BYTES]);
        return rows.get(level);
    }

    private int width(int level) {
        return (int) (Tile.hashes(level, size) % Tile.WIDTH);
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** The root of the tree as it is now. */
    public Hash root() {
        var carry = new byte[0];
        for (int level = 0; level < rows.size(); level++) {
            int width = width(level);
            var row = Arrays.copyOf(rows.get(level), width * BYTES + carry.length);
            System.arraycopy(carry, 0, row, width * BYTES, carry.length);
            if (row.length > 0) carry = hasher.root(row, 0, row.length / BYTES).bytes();
        }
        return carry.length == 0 ? Hash.EMPTY_TREE : Hash.of(carry);
    }

    /** All tiles and bundles that are new since {@link #settle}: the full ones, and the partial ones at the right edge. */
    public Map<Tile, byte[]> tiles() {
        var tiles = new LinkedHashMap<>(full);
        for (var tile : Tile.since(settled, size)) {
            if (tile.isPartial()) tiles.put(tile, partial(tile));
        }
        return tiles;
    }

    private byte[] partial(Tile tile) {
        return tile.isBundle() ? bundle.toByteArray() : Arrays.copyOf(rows.get(tile.level()), tile.width() * BYTES);
    }

    /** Forgets what has been stored. */
    public void settle() {
        full.clear();
        settled = size;
    }
}
