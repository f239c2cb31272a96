package org.sillok.tlog.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What durable storage needs of a file system. Each call that changes something is one step, before or after which a machine can stop. */
interface Disk {

    boolean exists(Path path);

    /** @throws java.nio.file.NoSuchFileException if there is none */
    byte[] read(Path file) throws IOException;

    /** What lies directly in a folder; nothing if there is no such folder. */
    List<Path> list(Path folder) throws IOException;

    /** Makes a folder whose parent is there; it may be there already. */
    void createFolder(Path folder) throws IOException;

    /** Creates or overwrites a file; its bytes are not on disk until it is synchronised. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Waits until a file's bytes, or a folder's list of names, are on disk. */
    void sync(Path path) throws IOException;

    /** Waits until all of them are; to wait for all together takes less than to wait for one after another. */
    default void sync(Collection<Path> paths) throws IOException {
        for (var path : paths) sync(path);
    }

    /** Renames a file over another, at once. */
    void move(Path from, Path to) throws IOException;

    /** Removes a file or an empty folder. */
    void delete(Path path) throws IOException;

    /** Locks a file until it is closed or the process ends; nothing comes back if somebody else has it. */
    Optional<Closeable> lock(Path file) throws IOException;
}
