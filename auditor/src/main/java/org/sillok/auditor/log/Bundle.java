package org.sillok.auditor.log;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.sillok.auditor.source.Source;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.tile.MissingTile;
import org.sillok.tlog.tile.Tile;

/** Up to 256 entries and what belongs to them, as a source has them. */
record Bundle(Source source, Tile entries) {

    static Bundle at(Source source, long index, long size) {
        return new Bundle(source, Tile.at(Tile.ENTRIES, index, size));
    }

    long first() {
        return entries.index() * Tile.WIDTH;
    }

    long last() {
        return first() + entries.width() - 1;
    }

    Tile hashes() {
        return new Tile(0, entries.index(), entries.width());
    }

    /** What came of asking for bytes: they are there, or why not. */
    record Got(Optional<byte[]> bytes, String why) {}

    Got require(Tile tile) throws IOException {
        try {
            return new Got(Optional.of(source.require(tile)), "");
        } catch (MissingTile e) {
            return new Got(Optional.empty(), "" + e.getMessage());
        } catch (Malformed e) {
            return new Got(Optional.empty(), tile.path() + ": " + e.getMessage());
        }
    }

    /** The whole entries with which bytes begin that are not, as a whole, the bundle they should be. */
    byte[] salvaged() throws IOException {
        var bytes = source.read(entries).orElse(new byte[0]);
        int end = 0;
        for (int count = 0; count < entries.width(); count++) {
            int next = end + 2 > bytes.length
                    ? Integer.MAX_VALUE
                    : end + 2 + ((bytes[end] & 0xff) << 8 | (bytes[end + 1] & 0xff));
            if (next > bytes.length) break;
            end = next;
        }
        return Arrays.copyOf(bytes, end);
    }

    /** What lies beside the entries, cut off at this width where only the whole is left. */
    Optional<byte[]> beside(Function<Tile, String> path) throws IOException {
        var exact = source.read(path.apply(entries));
        return exact.isPresent() || !entries.isPartial() ? exact : source.read(path.apply(entries.full()));
    }
}
