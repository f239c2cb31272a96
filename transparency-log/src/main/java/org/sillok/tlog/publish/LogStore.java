package org.sillok.tlog.publish;

import java.io.IOException;
import java.util.Optional;
import org.sillok.tlog.tile.TileStore;

/** All that a log serves: its tiles and bundles, and the one thing among them that changes, the checkpoint. */
public interface LogStore extends TileStore {

    /** The published checkpoint, byte for byte, if there is one. */
    Optional<byte[]> checkpoint() throws IOException;

    /** Replaces the published checkpoint at once; it is on disk when this returns. */
    void publish(byte[] checkpoint) throws IOException;
}
