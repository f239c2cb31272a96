package org.sillok.auditor.source;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A mirror in a folder, or in a zip file. */
final class SourceFolder implements Source {

    /** More than anything that a log serves; what is larger is no file of one. */
    private static final long MOST_BYTES = 1L << 30;

    private final Path root;
    private final @Nullable FileSystem zip;

    SourceFolder(Path root) {
        this(root, null);
    }

    private SourceFolder(Path root, @Nullable FileSystem zip) {
        this.root = root;
        this.zip = zip;
    }

    /** @throws Unreadable unless it is a zip file */
    static SourceFolder zipped(Path file) throws IOException {
        try {
            var zip = FileSystems.newFileSystem(file);
            return new SourceFolder(zip.getPath("/"), zip);
        } catch (ZipException
                | ProviderNotFoundException
                | UnsupportedOperationException
                | IllegalArgumentException e) {
            throw new Unreadable(file + ": neither a folder nor a zip file of one");
        }
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        var file = root.resolve(path);
        try {
            if (!Files.isRegularFile(file)) return Optional.empty();
            if (Files.size(file) > MOST_BYTES) throw new Unreadable(path + ": too large to be part of a log");
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (ZipException | FileSystemException e) {
            throw new Unreadable(path + ": " + e.getMessage());
        }
    }

    @Override
    public List<String> names(String folder) throws IOException {
        var path = root.resolve(folder);
        if (!Files.isDirectory(path)) return List.of();
        try (var files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) zip.close();
    }
}
