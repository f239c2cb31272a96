package org.sillok.tlog.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.ListedTree;

class TiledTreeTest {

    private static final ListedTree ALL = ListedTree.of(65_537);

    private final TilesInMemory stored = new TilesInMemory();

    @Test
    void at_every_size_up_to_1100_the_tiles_are_those_of_the_tree() throws IOException {
        var tree = new GrowingTree();
        for (int size = 0; size <= 1_100; size++) {
            if (size > 0) tree.append(ListedTree.entry(size - 1));
            assertThat(tree.tiles().keySet()).isEqualTo(new HashSet<>(Tile.since(Math.max(0, size - 1), size)));
            stored.write(tree.tiles());
            tree.settle();
            verify(tree, size);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 256, 257, 65_535, 65_536, 65_537})
    void grown_at_once_to_an_edge_the_tiles_are_those_of_the_tree(int size) throws IOException {
        var tree = grown(size);
        assertThat(stored.tiles().keySet()).isEqualTo(new HashSet<>(Tile.since(0, size)));
        verify(tree, size);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 1_000, 65_535, 65_536})
    void a_tree_grows_on_from_its_right_edge(int size) throws IOException {
        grown(size);

        var resumed = GrowingTree.resume(stored, size);
        LongStream.range(size, size + 1).mapToObj(ListedTree::entry).forEach(resumed::append);
        stored.write(resumed.tiles());

        verify(resumed, size + 1);
    }

    @Test
    void where_a_partial_tile_has_gone_the_full_one_gives_it() throws IOException {
        var tree = new GrowingTree();
        for (int size = 1; size <= 600; size++) {
            tree.append(ListedTree.entry(size - 1));
            stored.write(tree.tiles());
            tree.settle();
        }
        Tile.since(0, 600).stream().filter(tile -> !tile.isPartial()).forEach(stored::prune);

        for (int size : IntStream.rangeClosed(1, 512).toArray()) {
            new TiledTree(stored, size).verifyRightEdge();
            assertThat(new TiledTree(stored, size).root()).isEqualTo(ALL.root(0, size));
        }
        assertThat(stored.read(new Tile(0, 0, 255))).isEmpty();
    }

    @Test
    void a_tile_that_is_nowhere_or_has_another_width_is_named() throws IOException {
        grown(300);
        stored.write(Map.of(new Tile(0, 1, 44), new byte[Hash.BYTES]));
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new TiledTree(stored, 300).root())
                .withMessageContaining("tile/0/001.p/44");

        stored.tiles().remove(new Tile(0, 1, 44));
        assertThatExceptionOfType(MissingTile.class)
                .isThrownBy(() -> new TiledTree(stored, 300).root())
                .withMessageContaining("tile/0/001.p/44");
    }

    @Test
    void every_changed_byte_at_the_right_edge_is_noticed() throws IOException {
        grown(65_537);
        var root = ALL.root(0, 65_537);
        for (var tile : Tile.since(65_536, 65_537)) noticed(tile, root, 0);
        noticed(new Tile(1, 0, 256), root, 255 * Hash.BYTES + 7);
        noticed(new Tile(0, 255, 256), root, 3);
    }

    private void noticed(Tile tile, Hash root, int at) {
        var right = stored.read(tile).orElseThrow();
        var wrong = right.clone();
        wrong[at] ^= 1;
        stored.write(Map.of(tile, wrong));
        assertThatThrownBy(() -> TiledTree.verified(stored, 65_537, root).verifyRightEdge())
                .as(tile.path())
                .isInstanceOfAny(NotVerified.class, Malformed.class);
        stored.write(Map.of(tile, right));
    }

    private GrowingTree grown(int size) {
        var tree = new GrowingTree();
        for (int index = 0; index < size; index++) tree.append(ListedTree.entry(index));
        stored.write(tree.tiles());
        tree.settle();
        return tree;
    }

    private void verify(GrowingTree tree, int size) throws IOException {
        var root = ALL.root(0, size);
        assertThat(tree.size()).isEqualTo(size);
        assertThat(tree.root()).isEqualTo(root);
        var tiled = TiledTree.verified(stored, size, root);
        tiled.verifyRightEdge();
        for (int index : IntStream.of(0, 1, size / 2, 255, 256, 257, 65_535, size - 2, size - 1)
                .filter(index -> index >= 0 && index < size)
                .toArray()) {
            tiled.inclusion(index).verify(ALL.root(index, index + 1), root);
            tiled.consistency(index + 1).verify(ALL.root(0, index + 1), root);
            assertThat(tiled.leaf(index)).isEqualTo(ALL.root(index, index + 1));
        }
    }
}
