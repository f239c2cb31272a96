package org.sillok.tlog.merkle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A tree whose hashes can be asked for, and the proofs that follow from them (RFC 6962, sections 2.1.1 and 2.1.2). */
public interface MerkleTree {

    /** How many leaves it has. */
    long size();

    /** The root over leaves {@code start} to {@code end} (exclusive), where that range is a subtree within this tree. */
    Hash root(long start, long end) throws IOException;

    default Hash root() throws IOException {
        return root(0, size());
    }

    /**
     * Proves that a leaf is in this tree.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 ≤ index < size}
     */
    default InclusionProof inclusion(long index) throws IOException {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("leaf %d of a tree of %d".formatted(index, size()));
        }
        var path = new ArrayList<Hash>();
        path(index, 0, size(), path);
        return new InclusionProof(index, size(), path);
    }

    /**
     * Proves that this tree begins with all leaves of a smaller one.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 < oldSize ≤ size}
     */
    default ConsistencyProof consistency(long oldSize) throws IOException {
        if (oldSize == 0) throw new IndexOutOfBoundsException("any tree begins with the empty one; there is no proof");
        return consistency(new Subtree(0, oldSize));
    }

    /** Proves that this tree holds a subtree, given by its root. */
    default ConsistencyProof consistency(Subtree part) throws IOException {
        if (part.end() > size()) {
            throw new IndexOutOfBoundsException("%s of a tree of %d".formatted(part, size()));
        }
        var path = new ArrayList<Hash>();
        if (part.size() > 0) path(part, 0, size(), true, path);
        return new ConsistencyProof(part, size(), path);
    }

    private void path(long index, long from, long to, List<Hash> path) throws IOException {
        if (to - from == 1) return;
        long middle = from + Subtree.split(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(root(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(root(from, middle));
        }
    }

    private void path(Subtree part, long from, long to, boolean known, List<Hash> path) throws IOException {
        if (part.start() <= from && part.end() == to) {
            if (!known) path.add(root(from, to));
            return;
        }
        long middle = from + Subtree.split(to - from);
        if (part.end() <= middle) {
            path(part, from, middle, known, path);
            path.add(root(middle, to));
        } else {
            boolean whole = part.start() >= middle;
            path(part, middle, to, known && whole, path);
            path.add(root(from, middle));
        }
    }
}
