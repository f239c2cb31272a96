package org.sillok.tlog.tile;

import java.io.IOException;

/** Where tiles and bundles go, and are read again. */
public interface TileStore extends TileReader {

    /**
     * Stores a tile for ever; it is on disk when this returns. To store the same again changes nothing.
     *
     * @throws IOException also if this tile is there with other bytes
     */
    void write(Tile tile, byte[] bytes) throws IOException;

    /** Removes the partial forms of a tile that is there in full. */
    void prune(Tile full) throws IOException;
}
