package org.sillok.tlog.tile;

import java.io.IOException;

/** A tile is not where it must be. */
public final class MissingTile extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Tile tile;

    public MissingTile(Tile tile) {
        super("there is no " + tile.path());
        this.tile = tile;
    }

    public Tile tile() {
        return tile;
    }
}
