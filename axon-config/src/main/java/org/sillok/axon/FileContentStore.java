package org.sillok.axon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.document.ContentStore;

/** Documents as files, each under its hash: {@code documents/ab/cdef…} in the data directory. */
final class FileContentStore implements ContentStore {

    private static final int HASH_DIGITS_OF_A_FOLDER = 2;

    private final Path documents;

    FileContentStore(Path data) {
        documents = data.resolve("documents");
    }

    @Override
    public void keep(DocumentId document, byte[] content) {
        var file = file(document);
        try {
            var folder = Durable.directory(folder(document));
            if (!Files.exists(file)) write(file, content);
            Durable.sync(folder); // also for a file that somebody else has just put there
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody ever sees half a document: it gets its name when it is whole and on disk. */
    private void write(Path file, byte[] content) throws IOException {
        var unnamed = Files.createTempFile(documents, "incoming-", null);
        try {
            try (var channel = FileChannel.open(unnamed, StandardOpenOption.WRITE)) {
                var left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) channel.write(left);
                channel.force(true);
            }
            Files.move(unnamed, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unnamed);
        }
    }

    @Override
    public Optional<InputStream> open(DocumentId document) {
        try {
            return Optional.of(Files.newInputStream(file(document)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy(DocumentId document) {
        try {
            if (Files.deleteIfExists(file(document))) Durable.sync(folder(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(DocumentId document) {
        return documents.resolve(document.value().substring(0, HASH_DIGITS_OF_A_FOLDER));
    }

    private Path file(DocumentId document) {
        return folder(document).resolve(document.value().substring(HASH_DIGITS_OF_A_FOLDER));
    }
}
