package org.sillok.tlog.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where tiles wait, in one file, until the checkpoint that needs them is signed and published. */
public final class Staging {

    private static final String STAGED = "staged";

    private final DurableFolder folder;

    public Staging(Path folder) {
        this(new LocalDisk(), folder);
    }

    Staging(Disk disk, Path folder) {
        this.folder = new DurableFolder(disk, folder);
    }

    Optional<Staged> read() throws IOException {
        var bytes = folder.read(STAGED);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(Staged.parse(bytes.get()));
    }

    void write(Staged staged) throws IOException {
        folder.replace(STAGED, staged.bytes());
    }

    void discard() throws IOException {
        folder.delete(STAGED);
    }
}
