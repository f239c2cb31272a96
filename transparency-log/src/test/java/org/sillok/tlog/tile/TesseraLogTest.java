package org.sillok.tlog.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sillok.tlog.SharedData;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.Hasher;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.Policy;
import org.sillok.tlog.note.VerifierKey;

/** Every checkpoint, tile and bundle of a log that Tessera has written. */
class TesseraLogTest {

    private static final Policy POLICY = Policy.logOnly(
            VerifierKey.parse("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"));

    @Test
    void every_checkpoint_is_signed_and_is_that_of_its_tiles() throws IOException {
        var folder = SharedData.folder("tessera-log/testdata/log");
        var checkpoints = SharedData.files(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith("checkpoint"))
                .toList();

        assertThat(checkpoints).hasSize(17);
        for (var file : checkpoints) {
            var checkpoint = checkpoint(file);
            var tree = TiledTree.verified(reader(folder), checkpoint.size(), checkpoint.root());
            tree.verifyRightEdge();
            proveEverything(tree, checkpoint.root(), folder);
        }
    }

    @Test
    void every_bundle_has_the_leaves_of_its_tile_and_every_tile_would_be_written_the_same() throws IOException {
        var folder = SharedData.folder("tessera-log/testdata/log");
        var tiles = SharedData.files(folder.resolve("tile"));

        assertThat(tiles).hasSize(30);
        for (var file : tiles) {
            var tile = Tile.parse(folder.relativize(file).toString());
            var bytes = Files.readAllBytes(file);
            assertThat(rewritten(folder, tile)).as(tile.path()).isEqualTo(bytes);
            if (tile.isBundle()) {
                var hashes = Files.readAllBytes(folder.resolve(new Tile(0, tile.index(), tile.width()).path()));
                assertThat(EntryBundle.leafHashes(bytes, new Hasher())).isEqualTo(hashes);
            }
        }
    }

    /** Grows the log anew from its entries, to the size that the tile is of. */
    private static byte[] rewritten(Path folder, Tile tile) throws IOException {
        var entries = EntryBundle.parse(reader(folder).require(new Tile(Tile.ENTRIES, 0, tile.width())));
        var tree = new GrowingTree();
        entries.forEach(tree::append);
        return Objects.requireNonNull(tree.tiles().get(tile));
    }

    private static void proveEverything(TiledTree tree, Hash root, Path folder) throws IOException {
        for (long index = 0; index < tree.size(); index++) {
            tree.inclusion(index).verify(tree.leaf(index), root);
            var older = checkpoint(folder.resolve("checkpoint." + (index + 1)));
            tree.consistency(older.size()).verify(older.root(), root);
        }
    }

    private static Checkpoint checkpoint(Path file) throws IOException {
        return POLICY.verify(Note.parse(Files.readAllBytes(file))).checkpoint();
    }

    private static TileReader reader(Path folder) {
        return tile -> {
            var file = folder.resolve(tile.path());
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        };
    }
}
