package org.sillok.tlog.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sillok.tlog.NotVerified;

class ProofsPropertiesTest {

    private static final int LARGEST = 1_100;
    private static final ListedTree ALL = ListedTree.of(LARGEST);

    @Test
    void at_every_size_the_growing_tree_has_the_root_of_the_definition() {
        var range = new CompactRange();
        for (int size = 0; size <= LARGEST; size++) {
            assertThat(range.size()).isEqualTo(size);
            assertThat(range.root()).isEqualTo(ALL.root(0, size));
            if (size < LARGEST) range.append(ListedTree.entry(size));
        }
    }

    @Test
    void every_leaf_of_every_small_tree_and_the_edges_of_every_larger_one_are_proved() throws IOException {
        for (int size = 1; size <= LARGEST; size++) {
            var tree = ALL.first(size);
            for (int index : size <= 70 ? IntStream.range(0, size).toArray() : edges(size)) {
                tree.inclusion(index).verify(tree.root(index, index + 1), tree.root());
                tree.consistency(index + 1).verify(tree.root(0, index + 1), tree.root());
            }
        }
    }

    @Property(tries = 300)
    void a_proof_of_inclusion_holds_for_its_leaf_index_size_and_root_alone(
            @ForAll @IntRange(min = 2, max = LARGEST) int size, @ForAll @IntRange(max = LARGEST) int any)
            throws IOException {
        var tree = ALL.first(size);
        int index = any % size;
        var leaf = tree.root(index, index + 1);
        var proof = tree.inclusion(index);

        proof.verify(leaf, tree.root());
        fails(() -> proof.verify(Hash.leaf(new byte[] {1}), tree.root()));
        fails(() -> proof.verify(leaf, ALL.root(0, size - 1)));
        fails(() -> new InclusionProof((index + 1) % size, size, proof.path()).verify(leaf, tree.root()));
        for (var path : damaged(proof.path())) {
            fails(() -> new InclusionProof(index, size, path).verify(leaf, tree.root()));
        }
    }

    @Property(tries = 300)
    void a_proof_of_consistency_holds_for_its_two_trees_alone(
            @ForAll @IntRange(min = 2, max = LARGEST) int size, @ForAll @IntRange(max = LARGEST) int any)
            throws IOException {
        var tree = ALL.first(size);
        int old = 1 + any % (size - 1);
        var oldRoot = ALL.root(0, old);
        var proof = tree.consistency(old);

        proof.verify(oldRoot, tree.root());
        fails(() -> proof.verify(ALL.root(0, old - 1), tree.root()));
        fails(() -> proof.verify(oldRoot, ALL.root(0, size - 1)));
        for (var path : damaged(proof.path())) {
            fails(() -> ConsistencyProof.between(old, size, path).verify(oldRoot, tree.root()));
        }
    }

    @Property(tries = 300)
    void every_subtree_is_proved(
            @ForAll @IntRange(min = 1, max = LARGEST) int size,
            @ForAll @IntRange(max = 10) int height,
            @ForAll @IntRange(max = LARGEST) int anyStart,
            @ForAll @IntRange(max = LARGEST) int anyLength)
            throws IOException {
        var tree = ALL.first(size);
        int start = anyStart % size >> height << height;
        int end = Math.min(size, start + 1 + anyLength % (1 << height));
        var part = new Subtree(start, end);
        var proof = tree.consistency(part);

        proof.verify(tree.root(start, end), tree.root());
        fails(() -> proof.verify(Hash.leaf(new byte[] {1}), tree.root()));
        for (var path : damaged(proof.path())) {
            fails(() -> new ConsistencyProof(part, size, path).verify(tree.root(start, end), tree.root()));
        }
    }

    /** A hash changed, one left out, one too many: at every place. */
    private static List<List<Hash>> damaged(List<Hash> path) {
        var damaged = new ArrayList<List<Hash>>();
        for (int place = 0; place < path.size(); place++) {
            var changed = new ArrayList<>(path);
            changed.set(place, Hash.leaf(new byte[] {2}));
            damaged.add(changed);
            var shorter = new ArrayList<>(path);
            shorter.remove(place);
            damaged.add(shorter);
        }
        for (int place = 0; place <= path.size(); place++) {
            var longer = new ArrayList<>(path);
            longer.add(place, Hash.EMPTY_TREE);
            damaged.add(longer);
        }
        return damaged;
    }

    private static int[] edges(int size) {
        return IntStream.of(0, 1, size / 3, size / 2, 255, 256, 257, 511, 512, 513, 1023, 1024, size - 2, size - 1)
                .filter(index -> index < size)
                .toArray();
    }

    private static void fails(ThrowingCallable verification) {
        assertThatExceptionOfType(NotVerified.class).isThrownBy(verification);
    }
}
