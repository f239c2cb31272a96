package org.sillok.axon.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Holds a data directory for one process: the writer keeps the ends of streams in mind, so that there must be one only. */
record OnlyOne(FileChannel channel) implements AutoCloseable {

    static OnlyOne of(Path directory) {
        try {
            var channel = FileChannel.open(
                    directory.resolve("events.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) != null) return new OnlyOne(channel);
            channel.close();
            throw new IllegalStateException(directory.toAbsolutePath() + " is in use by another process");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
