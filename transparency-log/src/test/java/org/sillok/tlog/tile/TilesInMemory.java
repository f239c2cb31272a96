package org.sillok.tlog.tile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tiles in a map. */
record TilesInMemory(Map<Tile, byte[]> tiles) implements TileStore {

    TilesInMemory() {
        this(new HashMap<>());
    }

    @Override
    public Optional<byte[]> read(Tile tile) {
        return Optional.ofNullable(tiles.get(tile));
    }

    @Override
    public void write(Map<Tile, byte[]> written) {
        tiles.putAll(written);
    }

    @Override
    public void prune(Tile full) {
        tiles.keySet().removeIf(tile -> tile.isPartial() && tile.full().equals(full));
    }
}
