package org.sillok.tlog.publish;

import static org.sillok.tlog.publish.LogHalted.Reason.LOCK_HELD;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The lock store in a folder of its own, which one process at a time can open. */
public final class FileLockStore implements LockStore {

    private static final String SIGNED = "signed-checkpoint";

    private final DurableFolder folder;
    private final Closeable held;

    /** @throws LogHalted if another process, or this one, has it open */
    public FileLockStore(Path folder) throws IOException {
        this(new LocalDisk(), folder);
    }

    FileLockStore(Disk disk, Path folder) throws IOException {
        this.folder = new DurableFolder(disk, folder);
        this.held = this.folder
                .lock("held")
                .orElseThrow(() -> new LogHalted(LOCK_HELD, "somebody has " + folder + " open"));
    }

    @Override
    public Optional<byte[]> read() throws IOException {
        return folder.read(SIGNED);
    }

    @Override
    public synchronized boolean replace(Optional<byte[]> expected, byte[] next) throws IOException {
        if (!Arrays.equals(read().orElse(null), expected.orElse(null))) return false;
        folder.replace(SIGNED, next);
        return true;
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
