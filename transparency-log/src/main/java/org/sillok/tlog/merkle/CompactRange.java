package org.sillok.tlog.merkle;

import static org.sillok.tlog.merkle.Hash.BYTES;

/**
 * A growing tree of which only the roots of its perfect subtrees are kept: 64 hashes at most, whatever its size. One thread at a time.
 */
public final class CompactRange {

    private static final int MOST = 64;

    private final Hasher hasher = new Hasher();
    private final byte[] roots = new byte[MOST * BYTES];
    private int count;
    private long size;

    /** Hashes an entry and adds it as the next leaf. */
    public void append(byte[] entry) {
        hasher.leaf(entry, 0, entry.length, roots, count * BYTES);
        grow(0);
    }

    /** Adds the next leaf by its hash. */
    public void append(Hash leaf) {
        append(0, leaf);
    }

    /**
     * Adds the next perfect subtree.
     *
     * @param height 0 for a leaf, 8 for a full tile of leaves
     * @throws IllegalArgumentException unless the size so far is a multiple of 2^height
     */
    public void append(int height, Hash root) {
        if (Long.numberOfTrailingZeros(size) < height) {
            throw new IllegalArgumentException("no subtree of height " + height + " begins at " + size);
        }
        root.copyTo(roots, count * BYTES);
        grow(height);
    }

    private void grow(int height) {
        count++;
        size += 1L << height;
        for (long rest = size >>> height; (rest & 1) == 0; rest >>>= 1) {
            count--;
            hasher.node(roots, (count - 1) * BYTES, roots, (count - 1) * BYTES);
        }
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** The root of the tree of all leaves so far. */
    public Hash root() {
        if (count == 0) return Hash.EMPTY_TREE;
        var root = Hash.at(roots, (count - 1) * BYTES);
        for (int next = count - 2; next >= 0; next--) root = Hash.node(Hash.at(roots, next * BYTES), root);
        return root;
    }
}
