package org.sillok.tlog.merkle;

import java.util.List;
import org.sillok.tlog.NotVerified;

/**
 * That a leaf stands at an index of a tree of a size (RFC 6962, section 2.1.1).
 *
 * @param path hashes from the leaf's sibling up to the root's child
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** @throws NotVerified unless the leaf is in the tree with this root */
    public void verify(Hash leaf, Hash root) {
        if (!root(leaf).equals(root)) throw new NotVerified("leaf %d is not in the tree of %d".formatted(index, size));
    }

    /** @throws NotVerified unless the leaf is in the subtree with this root, where the proof's index counts from the subtree's start */
    public static void verify(Subtree part, long index, List<Hash> path, Hash leaf, Hash root) {
        new InclusionProof(index - part.start(), part.size(), path).verify(leaf, root);
    }

    /**
     * The root of the tree that the leaf would be in.
     *
     * @throws NotVerified if the path does not fit the index and the size
     */
    public Hash root(Hash leaf) {
        if (index < 0 || index >= size) throw new NotVerified("no leaf %d in a tree of %d".formatted(index, size));
        return root(leaf, index, size, path);
    }

    private static Hash root(Hash leaf, long index, long size, List<Hash> path) {
        if (size == 1 && path.isEmpty()) return leaf;
        if (size == 1 || path.isEmpty())
            throw new NotVerified("the path has not the length that index and size ask for");
        long left = Subtree.split(size);
        var sibling = path.getLast();
        var rest = path.subList(0, path.size() - 1);
        return index < left
                ? Hash.node(root(leaf, index, left, rest), sibling)
                : Hash.node(sibling, root(leaf, index - left, size - left, rest));
    }
}
