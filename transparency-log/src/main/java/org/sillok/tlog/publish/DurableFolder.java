package org.sillok.tlog.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Files that are whole and on disk when a call returns, and after a crash are as they were before it or after it. One thread at a time to write. */
final class DurableFolder {

    private final Disk disk;
    private final Path root;
    private final Set<Path> durable = new HashSet<>();

    DurableFolder(Disk disk, Path root) {
        this.disk = disk;
        this.root = root.toAbsolutePath().normalize();
    }

    Optional<byte[]> read(String path) throws IOException {
        try {
            return Optional.of(disk.read(root.resolve(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Writes a file, in place of whatever was there. */
    void replace(String path, byte[] bytes) throws IOException {
        var file = root.resolve(path);
        prepare(parent(file));
        var draft = draft(file, bytes);
        disk.sync(draft);
        disk.move(draft, file);
        disk.sync(parent(file));
    }

    /**
     * Writes files that never change, all or some of them by the time of a crash. One that is there already may not be on disk yet, so it
     * is synchronised too.
     */
    void create(Map<String, byte[]> files) throws IOException {
        var drafts = new LinkedHashMap<Path, Path>();
        var unsure = new ArrayList<Path>();
        var folders = new LinkedHashSet<Path>();
        for (var one : files.entrySet()) {
            var file = root.resolve(one.getKey());
            var there = read(one.getKey());
            if (there.isPresent() && !Arrays.equals(there.get(), one.getValue())) {
                throw new IOException(file + " is there with other bytes");
            }
            prepare(parent(file));
            folders.add(parent(file));
            if (there.isPresent()) unsure.add(file);
            else drafts.put(draft(file, one.getValue()), file);
        }
        unsure.addAll(drafts.keySet());
        disk.sync(unsure);
        for (var draft : drafts.entrySet()) disk.move(draft.getKey(), draft.getValue());
        disk.sync(folders);
    }

    private Path draft(Path file, byte[] bytes) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        disk.write(draft, bytes);
        return draft;
    }

    void delete(String path) throws IOException {
        var file = root.resolve(path);
        if (!disk.exists(file)) return;
        disk.delete(file);
        disk.sync(parent(file));
    }

    /** Removes a folder of files. */
    void deleteFolder(String path) throws IOException {
        for (var file : disk.list(root.resolve(path))) disk.delete(file);
        durable.remove(root.resolve(path));
        delete(path);
    }

    Optional<Closeable> lock(String path) throws IOException {
        var file = root.resolve(path);
        prepare(parent(file));
        return disk.lock(file);
    }

    /** Makes a folder and those above it, each entered in its parent on disk. */
    private void prepare(Path folder) throws IOException {
        if (durable.contains(folder)) return;
        var above = folder.getParent();
        if (above != null) {
            prepare(above);
            boolean there = disk.exists(folder);
            if (!there) disk.createFolder(folder);
            if (!there || folder.startsWith(root)) disk.sync(above);
        }
        durable.add(folder);
    }

    private static Path parent(Path file) {
        var parent = file.getParent();
        if (parent == null) throw new IllegalArgumentException(file + " is in no folder");
        return parent;
    }
}
