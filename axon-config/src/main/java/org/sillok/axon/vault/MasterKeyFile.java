package org.sillok.axon.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Objects;
import org.sillok.axon.Durable;

/** A file with a master key in Base64, for its owner's eyes only. */
record MasterKeyFile(Path path) {

    /** Makes it where it is missing; where another process was faster, its file stays. */
    MasterKeyFile made() {
        try {
            var directory = Durable.directory(
                    Objects.requireNonNull(path.toAbsolutePath().getParent()));
            if (Files.notExists(path)) make(directory);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("The master key of the vault cannot be made in " + path, e);
        }
    }

    private void make(Path directory) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(directory, path.getFileName().toString(), ".new", ownerOnly);
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            var text = Base64.getEncoder().encodeToString(Gcm.newKey()) + "\n";
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
            Files.createLink(path, fresh);
        } catch (FileAlreadyExistsException faster) {
            return;
        } finally {
            Files.delete(fresh);
            Durable.sync(directory);
        }
    }

    MasterKey read() {
        try {
            return MasterKey.parse(Files.readString(path), path.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The master key of the vault cannot be read from " + path, e);
        }
    }
}
