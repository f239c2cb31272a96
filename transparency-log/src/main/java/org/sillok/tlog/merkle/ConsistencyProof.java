package org.sillok.tlog.merkle;

import java.util.List;
import org.sillok.tlog.NotVerified;

/**
 * That a tree of a size holds a part: its own beginning (RFC 6962, section 2.1.2) or any subtree (draft-ietf-plants-merkle-tree-certs,
 * "Subtree Consistency Proofs").
 *
 * @param path hashes from the bottom up to the root's child
 */
public record ConsistencyProof(Subtree part, long size, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** @throws NotVerified if there is no such beginning */
    public static ConsistencyProof between(long oldSize, long newSize, List<Hash> path) {
        if (oldSize == 0) throw new NotVerified("any tree begins with the empty one; that proves nothing");
        return new ConsistencyProof(new Subtree(0, oldSize), newSize, path);
    }

    /** @throws NotVerified unless the tree with the second root holds the part with the first */
    public void verify(Hash partRoot, Hash root) {
        if (part.end() > size) throw new NotVerified("%s does not fit into a tree of %d".formatted(part, size));
        var found = part.size() == 0
                ? new Roots(Hash.EMPTY_TREE, nothingMore(root))
                : roots(partRoot, part.start(), part.end(), size, true, path);
        if (!found.part.equals(partRoot) || !found.whole.equals(root)) {
            throw new NotVerified("the tree of %d does not hold leaves %d to %d as they were"
                    .formatted(size, part.start(), part.end()));
        }
    }

    private Hash nothingMore(Hash root) {
        if (!path.isEmpty()) throw tooLongOrShort();
        return root;
    }

    /** Both roots as the path gives them. */
    private record Roots(Hash part, Hash whole) {}

    private static Roots roots(Hash known, long start, long end, long size, boolean isKnown, List<Hash> path) {
        if (start == 0 && end == size && isKnown && path.isEmpty()) return new Roots(known, known);
        if (start == 0 && end == size && !isKnown && path.size() == 1)
            return new Roots(path.getFirst(), path.getFirst());
        if ((start == 0 && end == size) || path.isEmpty()) throw tooLongOrShort();

        long left = Subtree.split(size);
        var top = path.getLast();
        var rest = path.subList(0, path.size() - 1);
        if (end <= left) {
            var below = roots(known, start, end, left, isKnown, rest);
            return new Roots(below.part, Hash.node(below.whole, top));
        }
        if (start >= left) {
            var below = roots(known, start - left, end - left, size - left, isKnown, rest);
            return new Roots(below.part, Hash.node(top, below.whole));
        }
        var below = roots(known, 0, end - left, size - left, false, rest);
        return new Roots(Hash.node(top, below.part), Hash.node(top, below.whole));
    }

    private static NotVerified tooLongOrShort() {
        return new NotVerified("the path has not the length that the sizes ask for");
    }
}
