package org.sillok.sequencer;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.sillok.axon.Durable;
import org.sillok.tlog.note.KeySigner;
import org.sillok.tlog.note.Keys;
import org.sillok.tlog.note.SignatureType;

/** The secret key of the log: Ed25519 in PKCS#8, in a file that only its owner may read, made on the first start. */
final class LogKey {

    private LogKey() {}

    /** @throws IllegalStateException where a log was begun and its key is gone: a new one could not go on with it */
    static KeySigner of(String origin, LogPlaces places) {
        try {
            if (Files.notExists(places.key())) begin(places);
            return KeySigner.ed25519(origin, Keys.ed25519Pkcs8(Files.readAllBytes(places.key())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the key of the log in " + places.key(), e);
        }
    }

    private static void begin(LogPlaces places) throws IOException {
        if (Files.exists(places.served().resolve("checkpoint"))) {
            throw new IllegalStateException(
                    "a log was begun in %s, and its key %s is gone".formatted(places.served(), places.key()));
        }
        var pair = Keys.generate(SignatureType.ED25519);
        writeOnce(places.key().toAbsolutePath(), pair.getPrivate().getEncoded());
    }

    /** Writes a file that is not there yet; where another process was faster, its file stays. */
    private static void writeOnce(Path file, byte[] content) throws IOException {
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
