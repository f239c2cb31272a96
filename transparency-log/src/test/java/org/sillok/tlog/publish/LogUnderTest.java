package org.sillok.tlog.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.ListedTree;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.KeySigner;
import org.sillok.tlog.note.Keys;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.NoteSigner;
import org.sillok.tlog.note.Policy;
import org.sillok.tlog.note.VerifierKey;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.tile.TiledTree;
import org.sillok.tlog.witness.Witnesses;

/** A log on a disk in memory, and all that was ever signed or published of it. */
final class LogUnderTest {

    static final String ORIGIN = "example.com/log";
    static final Path STORE = Path.of("/store");
    static final Path STAGING = Path.of("/staging");
    static final Path LOCK = Path.of("/lock");
    private static final KeySigner KEY = KeySigner.ed25519(ORIGIN, Keys.ed25519(new byte[32]));

    final MemoryDisk disk = new MemoryDisk();
    final List<Checkpoint> signed = Collections.synchronizedList(new ArrayList<>());
    Witnesses witnesses = Witnesses.none();
    List<NoteSigner> signers = List.of(new Recording(KEY));

    /** A signer that remembers what it was asked to sign, as a hardware module would. */
    private final class Recording implements NoteSigner {
        private final NoteSigner signer;

        Recording(NoteSigner signer) {
            this.signer = signer;
        }

        @Override
        public VerifierKey key() {
            return signer.key();
        }

        @Override
        public byte[] sign(String text) {
            signed.add(Checkpoint.parse(text));
            return signer.sign(text);
        }
    }

    VerifierKey key() {
        return KEY.key();
    }

    NoteSigner signer() {
        return signers.getFirst();
    }

    LogFolder store() {
        return new LogFolder(disk, STORE);
    }

    PublisherParts parts() throws IOException {
        return new PublisherParts(
                store(), new Staging(disk, STAGING), new FileLockStore(disk, LOCK), signers, witnesses);
    }

    /** Opens the log, and on failing lets go of its lock. */
    Publisher open() throws IOException {
        var parts = parts();
        try {
            return Publisher.open(parts);
        } catch (LogHalted | IOException e) {
            parts.lock().close();
            throw e;
        }
    }

    /** Opens the log, grows it to every size in turn, and closes it. */
    void grow(int... sizes) throws IOException {
        try (var log = open()) {
            for (int size : sizes) {
                while (log.size() < size) log.append(ListedTree.entry(log.size()));
                log.publish();
            }
        }
    }

    Checkpoint published() throws IOException {
        return Policy.logOnly(key())
                .verify(Note.parse(store().checkpoint().orElseThrow()))
                .checkpoint();
    }

    /** That everything signed, ever, is of the tree that is published, and that all its tiles are there. */
    void hasNeverForked() throws IOException {
        var head = published();
        var tree = TiledTree.verified(store(), head.size(), head.root());
        tree.verifyRightEdge();
        for (var tile : Tile.since(0, head.size())) store().require(tile);
        for (var checkpoint : List.copyOf(signed)) {
            assertThat(checkpoint.size()).isLessThanOrEqualTo(head.size());
            if (checkpoint.size() == 0) assertThat(checkpoint.root()).isEqualTo(Hash.EMPTY_TREE);
            else tree.consistency(checkpoint.size()).verify(checkpoint.root(), head.root());
        }
    }
}
