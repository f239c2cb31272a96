package org.sillok.tlog.tile;

import static org.sillok.tlog.merkle.Hash.BYTES;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.Hasher;
import org.sillok.tlog.merkle.MerkleTree;

/** The tree of a size as its tiles give it; a tile is read once and kept. One thread at a time. */
public final class TiledTree implements MerkleTree {

    private static final int BITS = 8;

    private final TileReader reader;
    private final long size;
    private final Hasher hasher = new Hasher();
    private final Map<Tile, byte[]> tiles = new HashMap<>();

    public TiledTree(TileReader reader, long size) {
        this.reader = reader;
        this.size = size;
    }

    /**
     * The tree of a size whose root is known.
     *
     * @throws NotVerified if the tiles give another root
     */
    public static TiledTree verified(TileReader reader, long size, Hash root) throws IOException {
        var tree = new TiledTree(reader, size);
        if (!tree.root().equals(root))
            throw new NotVerified("the tiles of a tree of %d have another root".formatted(size));
        return tree;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Hash root(long start, long end) throws IOException {
        long leaves = end - start;
        if (leaves == 0) return Hash.EMPTY_TREE;
        if (Long.bitCount(leaves) == 1) return perfect(start, Long.numberOfTrailingZeros(leaves));
        long middle = start + Long.highestOneBit(leaves);
        return Hash.node(root(start, middle), root(middle, end));
    }

    /** The hash of a leaf, by its index. */
    public Hash leaf(long index) throws IOException {
        return root(index, index + 1);
    }

    private Hash perfect(long start, int height) throws IOException {
        int level = height / BITS;
        long first = start >>> (BITS * level);
        var tile = tile(level, first / Tile.WIDTH);
        return hasher.root(tile, (int) (first % Tile.WIDTH) * BYTES, 1 << (height % BITS));
    }

    private byte[] tile(int level, long index) throws IOException {
        var tile = Tile.at(level, index, size);
        var known = tiles.get(tile);
        if (known != null) return known;
        var bytes = reader.require(tile);
        tiles.put(tile, bytes);
        return bytes;
    }

    /**
     * Verifies the tiles at the right edge: that each last hash is that of the full tile, or of the entry, below it. With the root this shows
     * that the tree can be grown from where it ends.
     *
     * @throws NotVerified naming the tile that does not fit
     */
    public void verifyRightEdge() throws IOException {
        if (size == 0) return;
        var last = Tile.at(Tile.ENTRIES, (size - 1) / Tile.WIDTH, size);
        if (!Arrays.equals(EntryBundle.leafHashes(reader.require(last), hasher), tile(0, last.index()))) {
            throw new NotVerified(last.path() + " and the tile of its hashes differ");
        }
        for (int level = 1; Tile.hashes(level, size) > 0; level++) verifyLast(level);
    }

    private void verifyLast(int level) throws IOException {
        long last = Tile.hashes(level, size) - 1;
        var below = hasher.root(tile(level - 1, last), 0, Tile.WIDTH);
        if (!below.equals(Hash.at(tile(level, last / Tile.WIDTH), (int) (last % Tile.WIDTH) * BYTES))) {
            throw new NotVerified("hash %d of level %d is not that of the tile below".formatted(last, level));
        }
    }
}
