package org.sillok.tlog.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sillok.tlog.tile.Tile;

/** A log in a folder, under the very paths at which it is served: the log's own, or a mirror. */
public final class LogFolder implements LogStore {

    private static final String CHECKPOINT = "checkpoint";

    private final DurableFolder folder;

    public LogFolder(Path folder) {
        this(new LocalDisk(), folder);
    }

    LogFolder(Disk disk, Path folder) {
        this.folder = new DurableFolder(disk, folder);
    }

    @Override
    public Optional<byte[]> read(Tile tile) throws IOException {
        return folder.read(tile.path());
    }

    @Override
    public synchronized void write(Map<Tile, byte[]> tiles) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        tiles.forEach((tile, bytes) -> files.put(tile.path(), bytes));
        folder.create(files);
    }

    @Override
    public synchronized void prune(Tile full) throws IOException {
        if (read(full.full()).isPresent()) folder.deleteFolder(full.full().path() + ".p");
    }

    @Override
    public Optional<byte[]> checkpoint() throws IOException {
        return folder.read(CHECKPOINT);
    }

    @Override
    public synchronized void publish(byte[] checkpoint) throws IOException {
        folder.replace(CHECKPOINT, checkpoint);
    }
}
