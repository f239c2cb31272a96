package org.sillok.tlog.tile;

import java.io.IOException;
import java.util.Map;

/** Where tiles and bundles go, and are read again. */
public interface TileStore extends TileReader {

    /**
     * Stores tiles for ever; they are on disk when this returns. To store the same again changes nothing.
     *
     * @throws IOException also if one of these tiles is there with other bytes
     */
    void write(Map<Tile, byte[]> tiles) throws IOException;

    /** Removes the partial forms of a tile that is there in full. */
    void prune(Tile full) throws IOException;
}
