package org.sillok.tlog.tile;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.merkle.Hash;

/** Where tiles and bundles come from: a folder, a server, memory. */
@FunctionalInterface
public interface TileReader {

    /** The bytes of exactly this tile, or nothing if it is not there. */
    Optional<byte[]> read(Tile tile) throws IOException;

    /**
     * The bytes of this tile, taken from the full one where the partial one has gone.
     *
     * @throws MissingTile if neither is there
     * @throws Malformed if it has not the width that it must have
     */
    default byte[] require(Tile tile) throws IOException {
        var exact = read(tile);
        if (exact.isPresent()) return sized(exact.get(), tile);
        if (!tile.isPartial()) throw new MissingTile(tile);
        var full = sized(read(tile.full()).orElseThrow(() -> new MissingTile(tile)), tile.full());
        return tile.isBundle() ? EntryBundle.first(full, tile.width()) : Arrays.copyOf(full, tile.width() * Hash.BYTES);
    }

    private static byte[] sized(byte[] bytes, Tile tile) {
        boolean fits = tile.isBundle()
                ? EntryBundle.first(bytes, tile.width()).length == bytes.length
                : bytes.length == tile.width() * Hash.BYTES;
        if (!fits) throw new Malformed(tile.path() + " has another width than it says");
        return bytes;
    }
}
