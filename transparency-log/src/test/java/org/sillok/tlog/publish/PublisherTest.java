package org.sillok.tlog.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.ListedTree;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.KeySigner;
import org.sillok.tlog.note.Keys;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.Policy;
import org.sillok.tlog.note.SignatureType;
import org.sillok.tlog.publish.LogHalted.Reason;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.witness.TestWitness;
import org.sillok.tlog.witness.Witnesses;

class PublisherTest {

    private final LogUnderTest log = new LogUnderTest();

    @Test
    void a_new_log_begins_with_the_empty_tree() throws IOException {
        log.grow();
        assertThat(log.published()).isEqualTo(new Checkpoint(LogUnderTest.ORIGIN, 0, Hash.EMPTY_TREE));
    }

    @Test
    void what_is_published_is_the_tree_of_what_was_appended() throws IOException {
        log.grow(1, 255, 256, 257, 300, 600);

        assertThat(log.published().root()).isEqualTo(ListedTree.of(600).root(0, 600));
        assertThat(log.signed).extracting(Checkpoint::size).containsExactly(0L, 1L, 255L, 256L, 257L, 300L, 600L);
        log.hasNeverForked();
    }

    @Test
    void without_new_entries_nothing_is_signed() throws IOException {
        log.grow(5, 5, 5);
        log.grow(5);
        assertThat(log.signed).hasSize(2);
    }

    @Test
    void partial_tiles_stay_until_the_full_one_is_there() throws IOException {
        log.grow(3, 5, 255);
        for (int width : List.of(3, 5, 255))
            assertThat(log.store().read(new Tile(0, 0, width))).isPresent();

        log.grow(256);
        for (int width : List.of(3, 5, 255))
            assertThat(log.store().read(new Tile(0, 0, width))).isEmpty();
        assertThat(log.store().require(new Tile(0, 0, 5))).hasSize(5 * Hash.BYTES);
        assertThat(log.store().read(new Tile(1, 0, 1))).isPresent();
    }

    @Test
    void entries_that_were_not_published_are_appended_again() throws IOException {
        log.grow(5);
        try (var publisher = log.open()) {
            publisher.append(new byte[] {1});
            assertThat(publisher.size()).isEqualTo(6);
        }
        try (var publisher = log.open()) {
            assertThat(publisher.size()).isEqualTo(5);
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> publisher.append(new byte[65_536]));
        }
    }

    @Test
    void a_second_writer_does_not_get_the_lock() throws IOException {
        try (var first = log.open()) {
            halts(Reason.LOCK_HELD, log::open);
            assertThat(first.size()).isZero();
        }
        log.open().close();
    }

    @Test
    void a_second_writer_that_could_pass_the_lock_signs_nothing() throws IOException {
        var lock = new FileLockStore(log.disk, LogUnderTest.LOCK);
        var staging = new Staging(log.disk, Path.of("/other"));
        var one = Publisher.open(new PublisherParts(
                log.store(), new Staging(log.disk, LogUnderTest.STAGING), lock, log.signers, Witnesses.none()));
        var two = Publisher.open(new PublisherParts(log.store(), staging, lock, log.signers, Witnesses.none()));

        one.append(new byte[] {1});
        one.publish();
        two.append(new byte[] {2});
        halts(Reason.LOCK_CONFLICT, two::publish);
        halts(Reason.FAILED_BEFORE, two::publish);
        one.close();

        assertThat(log.signed.stream().filter(checkpoint -> checkpoint.size() == 1))
                .hasSize(1);
        var again = Publisher.open(new PublisherParts(
                log.store(), staging, new FileLockStore(log.disk, LogUnderTest.LOCK), log.signers, Witnesses.none()));
        assertThat(again.size()).isEqualTo(1);
        log.hasNeverForked();
    }

    @Test
    void a_store_from_a_backup_is_noticed_by_the_lock() throws IOException {
        log.grow(300);
        var backup = log.disk.backup(LogUnderTest.STORE);
        log.grow(400);
        log.disk.restore(LogUnderTest.STORE, backup);

        halts(Reason.STAGING_MISSING, log::open);
    }

    @Test
    void a_lock_from_a_backup_is_noticed_by_what_is_published() throws IOException {
        log.grow(300);
        var backup = log.disk.backup(LogUnderTest.LOCK);
        log.grow(400);
        log.disk.restore(LogUnderTest.LOCK, backup);

        halts(Reason.PUBLISHED_AHEAD_OF_LOCK, log::open);
    }

    @Test
    void a_lock_that_was_emptied_is_noticed() throws IOException {
        log.grow(300);
        log.disk.restore(LogUnderTest.LOCK, Map.of());

        halts(Reason.LOCK_LOST, log::open);
    }

    @Test
    void two_trees_of_one_size_are_noticed() throws IOException {
        log.grow(300);
        var forked = new Checkpoint(LogUnderTest.ORIGIN, 300, Hash.leaf(new byte[1]));
        log.store().publish(Note.sign(forked.text(), log.signers).bytes());

        halts(Reason.FORKED, log::open);
    }

    @Test
    void a_checkpoint_that_no_key_at_hand_has_signed_is_noticed() throws IOException {
        log.grow(3);
        log.signers = List.of(another(2));

        halts(Reason.UNKNOWN_KEY, log::open);
    }

    @Test
    void every_tile_of_the_right_edge_is_looked_at() throws IOException {
        log.grow(300);
        for (var path : List.of("tile/0/001.p/44", "tile/0/000", "tile/1/000.p/1", "tile/entries/001.p/44")) {
            var whole = log.disk.backup(LogUnderTest.STORE);
            var damaged = new TreeMap<>(whole);
            damaged.compute(LogUnderTest.STORE.resolve(path), (file, bytes) -> flipped(bytes));
            log.disk.restore(LogUnderTest.STORE, damaged);
            halts(Reason.RIGHT_EDGE_DAMAGED, log::open);
            damaged.remove(LogUnderTest.STORE.resolve(path));
            log.disk.restore(LogUnderTest.STORE, damaged);
            halts(Reason.RIGHT_EDGE_DAMAGED, log::open);
            log.disk.restore(LogUnderTest.STORE, whole);
        }
        log.open().close();
    }

    @Test
    void what_witnesses_cosign_is_published_with_it() throws IOException {
        var key = cosigner();
        try (var witness = new TestWitness(List.of(key), log.key())) {
            log.witnesses = new Witnesses(List.of(witness.client()), 1);
            log.grow(3, 300);

            var note = Note.parse(log.store().checkpoint().orElseThrow());
            var policy = new Policy(List.of(log.key()), List.of(key.key()), 1);
            assertThat(policy.verify(note).checkpoint().size()).isEqualTo(300);
            assertThat(witness.cosigned()).extracting(Checkpoint::size).contains(0L, 3L, 300L);
        }
    }

    @Test
    void a_backup_of_everything_is_noticed_by_the_witness_before_anything_is_signed() throws IOException {
        try (var witness = new TestWitness(List.of(cosigner()), log.key())) {
            log.witnesses = new Witnesses(List.of(witness.client()), 1);
            log.grow(300);
            var backup = log.disk.backup(Path.of("/"));
            log.grow(400);
            log.disk.restore(Path.of("/"), backup);
            var before = List.copyOf(log.signed);

            halts(Reason.WITNESS_AHEAD, log::open);
            assertThat(log.signed).isEqualTo(before);
        }
    }

    @Test
    void who_writes_in_the_meantime_elsewhere_is_noticed_before_the_next_signature() throws IOException {
        try (var witness = new TestWitness(List.of(cosigner()), log.key())) {
            log.witnesses = new Witnesses(List.of(witness.client()), 1);
            log.grow(10);
            var elsewhere = new LogUnderTest();
            elsewhere.grow(10);
            elsewhere.witnesses = new Witnesses(List.of(witness.client()), 1);

            try (var publisher = log.open()) {
                elsewhere.grow(11);
                publisher.append(new byte[] {1});
                var before = List.copyOf(log.signed);
                halts(Reason.WITNESS_AHEAD, publisher::publish);
                assertThat(log.signed).isEqualTo(before);
            }
        }
    }

    @Test
    void a_witness_that_has_seen_another_tree_is_heeded() throws IOException {
        try (var witness = new TestWitness(List.of(cosigner()), log.key())) {
            var other = Note.sign(new Checkpoint(LogUnderTest.ORIGIN, 2, Hash.leaf(new byte[1])).text(), log.signers);
            witness.client().add(0, List.of(), other);
            log.grow(5);
            log.witnesses = new Witnesses(List.of(witness.client()), 1);

            halts(Reason.WITNESS_INCONSISTENT, log::open);
        }
    }

    @Test
    void while_too_few_witnesses_answer_nothing_is_signed_and_nothing_is_lost() throws IOException {
        try (var witness = new TestWitness(List.of(cosigner()), log.key())) {
            log.witnesses = new Witnesses(List.of(witness.client()), 1);
            try (var publisher = log.open()) {
                publisher.append(new byte[] {1});
                witness.answer(new TestWitness.Answer(503, "text/plain", ""));
                halts(Reason.WITNESSES_SILENT, publisher::publish);
                assertThat(log.signed).hasSize(1);

                witness.answer(null);
                assertThat(Checkpoint.of(publisher.publish()).size()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_key_is_followed_by_another_over_a_time_when_both_sign() throws IOException {
        var old = log.signer();
        var next = another(2);
        log.grow(3);
        log.signers = List.of(old, next);
        log.grow(3);
        var both = Note.parse(log.store().checkpoint().orElseThrow());
        log.grow(4);
        log.signers = List.of(next);
        log.grow(5);
        var nextOnly = Note.parse(log.store().checkpoint().orElseThrow());

        assertThat(both.verify(List.of(old.key(), next.key()))).hasSize(2);
        assertThat(Policy.logOnly(next.key()).verify(nextOnly).checkpoint().size())
                .isEqualTo(5);
        assertThat(nextOnly.signatures()).hasSize(1);
    }

    @Test
    void on_a_real_disk_it_does_the_same(@TempDir Path folder) throws IOException {
        var store = new LogFolder(folder.resolve("log"));
        for (int size : List.of(1, 256, 300)) {
            var lock = new FileLockStore(folder.resolve("lock"));
            halts(Reason.LOCK_HELD, () -> new FileLockStore(folder.resolve("lock")));
            try (var publisher = Publisher.open(new PublisherParts(
                    store, new Staging(folder.resolve("staging")), lock, log.signers, Witnesses.none()))) {
                while (publisher.size() < size) publisher.append(ListedTree.entry(publisher.size()));
                publisher.publish();
            }
        }

        var head = Checkpoint.of(Note.parse(store.checkpoint().orElseThrow()));
        assertThat(head.root()).isEqualTo(ListedTree.of(300).root(0, 300));
        assertThat(store.read(new Tile(0, 0, 1))).isEmpty();
        assertThat(store.read(new Tile(0, 0, 256))).isPresent();
        assertThat(folder.resolve("staging/staged")).doesNotExist();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> store.write(Map.of(new Tile(0, 0, 256), new byte[1])));
    }

    private static KeySigner another(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return KeySigner.ed25519(LogUnderTest.ORIGIN, Keys.ed25519(bytes));
    }

    private static KeySigner cosigner() {
        var bytes = new byte[32];
        bytes[1] = 1;
        return KeySigner.of(
                "witness.example/w", SignatureType.ED25519_COSIGNATURE, Keys.ed25519(bytes), InstantSource.system());
    }

    private static byte[] flipped(byte[] bytes) {
        var changed = bytes.clone();
        changed[changed.length - 1] ^= 1;
        return changed;
    }

    private static void halts(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(LogHalted.class)
                .isThrownBy(call)
                .extracting(LogHalted::reason)
                .isEqualTo(reason);
    }
}
