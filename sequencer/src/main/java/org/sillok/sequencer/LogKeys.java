package org.sillok.sequencer;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sillok.axon.Durable;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.KeyRotation;
import org.sillok.tlog.note.KeySigner;
import org.sillok.tlog.note.Keys;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.SignatureType;
import org.sillok.tlog.note.VerifierKey;

/**
 * The secret keys of the log, in files that only their owner may read. The first Ed25519 key is made on the first start; while it is
 * being followed by another, both sign. An ML-DSA-44 key signs besides where it is asked for.
 */
final class LogKeys {

    private static final int SEED_BYTES = 32;

    private final String origin;
    private final LogPlaces places;
    private final boolean mlDsa;

    /** @throws IllegalStateException where a log was begun and its key is gone: a new one could not go on with it */
    LogKeys(String origin, LogPlaces places, boolean mlDsa) {
        this.origin = origin;
        this.places = places;
        this.mlDsa = mlDsa;
        kept(() -> {
            if (Files.notExists(places.key()) && Files.exists(places.served().resolve("checkpoint"))) {
                throw new IllegalStateException(
                        "a log was begun in %s, and its key %s is gone".formatted(places.served(), places.key()));
            }
            if (Files.notExists(places.key())) writeOnce(places.key(), freshKey());
            if (mlDsa && Files.notExists(places.mlDsaSeed())) writeOnce(places.mlDsaSeed(), seed());
        });
    }

    /** All that sign now, the one that has signed for longest first. */
    List<KeySigner> signers() {
        return Stream.of(Optional.of(current()), next(), mlDsa())
                .flatMap(Optional::stream)
                .toList();
    }

    /** What verifies the signatures of {@link #signers()}. */
    List<VerifierKey> keys() {
        return signers().stream().map(KeySigner::key).toList();
    }

    /** The announcement of a rotation that is under way. */
    Optional<Note> announcement() {
        return read(places.rotation()).filter(bytes -> next().isPresent()).map(Note::parse);
    }

    /** Makes the key that is to follow. While one is to, asking again changes nothing. */
    void rotate() {
        kept(() -> {
            if (next().isPresent()) return;
            Files.deleteIfExists(places.rotation());
            writeOnce(places.nextKey(), freshKey());
        });
    }

    /** Announces the key that is to follow, if there is one and it is not announced yet. @param since the last tree under the old key alone */
    void announce(Supplier<Checkpoint> since) {
        var next = next();
        if (next.isEmpty() || Files.exists(places.rotation())) return;
        var announcement = KeyRotation.announce(current(), next.get(), since.get());
        kept(() -> writeOnce(places.rotation(), announcement.bytes()));
    }

    /** Ends a rotation: the new key signs alone, and the old one is destroyed. @return whether one was under way */
    boolean retire() {
        if (next().isEmpty()) return false;
        kept(() -> {
            Files.move(places.nextKey(), places.key(), ATOMIC_MOVE, REPLACE_EXISTING);
            Durable.sync(places.key().toAbsolutePath().resolveSibling(""));
        });
        return true;
    }

    private KeySigner current() {
        return ed25519(read(places.key()).orElseThrow());
    }

    private Optional<KeySigner> next() {
        return read(places.nextKey()).map(this::ed25519);
    }

    private KeySigner ed25519(byte[] pkcs8) {
        return KeySigner.ed25519(origin, Keys.ed25519Pkcs8(pkcs8));
    }

    private Optional<KeySigner> mlDsa() {
        if (!mlDsa) return Optional.empty();
        var type = SignatureType.ML_DSA_44_COSIGNATURE;
        return read(places.mlDsaSeed())
                .map(seed -> KeySigner.of(origin, type, Keys.mlDsa44(seed), InstantSource.system()));
    }

    private static byte[] freshKey() {
        return Keys.generate(SignatureType.ED25519).getPrivate().getEncoded();
    }

    private static byte[] seed() {
        var seed = new byte[SEED_BYTES];
        new SecureRandom().nextBytes(seed);
        return seed;
    }

    private interface Work {
        void run() throws IOException;
    }

    private void kept(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the keys of the log beside " + places.key(), e);
        }
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Writes a file that is not there yet; where another process was faster, its file stays. */
    private static void writeOnce(Path place, byte[] content) throws IOException {
        var file = place.toAbsolutePath();
        var folder = Durable.directory(file.resolveSibling(""));
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(folder, "key", ".new", ownerOnly);
        try {
            try (var channel = FileChannel.open(fresh, WRITE)) {
                var left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) channel.write(left);
                channel.force(true);
            }
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException faster) {
            return;
        } finally {
            Files.delete(fresh);
            Durable.sync(folder);
        }
    }
}
