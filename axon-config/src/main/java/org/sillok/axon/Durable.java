package org.sillok.axon;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Directories that a power cut does not undo: a new entry is on disk only when its directory has been synced. */
public final class Durable {

    private Durable() {}

    /** Creates what is missing of a directory. */
    public static Path directory(Path directory) throws IOException {
        if (Files.isDirectory(directory)) return directory;
        var parent = directory.toAbsolutePath().getParent();
        if (parent != null) directory(parent);
        Files.createDirectories(directory);
        if (parent != null) sync(parent);
        return directory;
    }

    /** Puts the entries of a directory on disk. */
    public static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory)) {
            channel.force(true);
        }
    }
}
