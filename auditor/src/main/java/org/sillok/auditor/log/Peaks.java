package org.sillok.auditor.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.tlog.merkle.Hash;

/** A tree of full bundles, as the roots of its perfect subtrees; it gives the root with a part of the next bundle added. */
final class Peaks {

    private final List<Hash> roots = new ArrayList<>();
    private long bundles;

    void add(Hash bundle) {
        roots.add(bundle);
        for (long rest = bundles; (rest & 1) == 1; rest >>>= 1) {
            var right = roots.removeLast();
            roots.add(Hash.node(roots.removeLast(), right));
        }
        bundles++;
    }

    /** @param part the root over the first entries of the next bundle; absent where none of them belongs to the tree */
    Hash root(@Nullable Hash part) {
        @Nullable Hash root = part;
        for (var left : roots.reversed()) root = root == null ? left : Hash.node(left, root);
        return root == null ? Hash.EMPTY_TREE : root;
    }
}
