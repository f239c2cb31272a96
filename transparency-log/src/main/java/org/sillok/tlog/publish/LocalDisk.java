package org.sillok.tlog.publish;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The disk of this machine. */
final class LocalDisk implements Disk {

    private static final int TOGETHER = 16;

    @Override
    public boolean exists(Path path) {
        return Files.exists(path);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) Files.createDirectory(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
    }

    @Override
    public void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, READ)) {
            channel.force(true);
        }
    }

    /** The file system brings to disk together what waits at the same time. */
    @Override
    public void sync(Collection<Path> paths) throws IOException {
        if (paths.size() < 3) {
            for (var path : paths) sync(path);
            return;
        }
        try (var together = Executors.newFixedThreadPool(Math.min(paths.size(), TOGETHER))) {
            var syncs = paths.stream()
                    .map(path -> together.submit(() -> {
                        sync(path);
                        return path;
                    }))
                    .toList();
            for (var sync : syncs) done(sync);
        }
    }

    private static void done(Future<?> sync) throws IOException {
        try {
            sync.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        var channel = FileChannel.open(file, CREATE, WRITE);
        try {
            if (channel.tryLock() != null) return Optional.of(channel);
        } catch (OverlappingFileLockException e) {
            // This process has it; for the caller that is no other than if another had.
        }
        channel.close();
        return Optional.empty();
    }
}
