package org.sillok.tlog.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sillok.tlog.Malformed;

/**
 * Which tile or entry bundle (c2sp.org/tlog-tiles).
 *
 * @param level 0 for leaf hashes, and so on upwards to 63; {@link #ENTRIES} for a bundle of entries
 * @param index which one of its level, from 0
 * @param width how many hashes or entries, 1 to 256; a tile of fewer than 256 is partial
 */
public record Tile(int level, long index, int width) {

    public static final int WIDTH = 256;

    /** Where a level would stand: these are the entries, not hashes. */
    public static final int ENTRIES = -1;

    private static final int BITS = 8;
    private static final Pattern PATH = Pattern.compile(
            "tile/(entries|[0-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public Tile {
        if (level < ENTRIES || level > 63 || index < 0 || width < 1 || width > WIDTH) {
            throw new Malformed("no tile %d/%d.p/%d".formatted(level, index, width));
        }
    }

    /** @throws Malformed unless it is the one path of a tile or bundle, such as {@code tile/0/x001/x234/067.p/8} */
    public static Tile parse(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) throw new Malformed("not a tile's path: " + path);
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        int width = parts.group(3) == null ? WIDTH : Integer.parseInt(parts.group(3));
        var tile = new Tile(level, index(parts.group(2), path), width);
        if (!tile.path().equals(path)) throw new Malformed("not the one path of this tile: " + path);
        return tile;
    }

    private static long index(String groups, String path) {
        try {
            return Long.parseLong(groups.replaceAll("[x/]", ""));
        } catch (NumberFormatException e) {
            throw new Malformed("too large an index: " + path);
        }
    }

    /** How many hashes a level of a tree has, besides those of tiles that are not full yet below. */
    public static long hashes(int level, long size) {
        int bits = BITS * Math.max(level, 0);
        return bits < Long.SIZE ? size >>> bits : 0;
    }

    /**
     * The tile of a tree's level, as wide as it is at that size.
     *
     * @throws Malformed if it would be empty
     */
    public static Tile at(int level, long index, long size) {
        return new Tile(level, index, (int) Math.min(WIDTH, hashes(level, size) - index * WIDTH));
    }

    /** Every tile and bundle that is new in a tree since it had an older size: what has to be fetched or served beyond what was. */
    public static List<Tile> since(long oldSize, long newSize) {
        var tiles = new ArrayList<Tile>();
        for (int level = ENTRIES; hashes(level, newSize) > 0; level++) {
            long before = hashes(level, oldSize);
            long now = hashes(level, newSize);
            for (long index = before / WIDTH; before < now && index * WIDTH < now; index++) {
                tiles.add(at(level, index, newSize));
            }
        }
        return tiles;
    }

    /** The path below the log's prefix, without a leading slash. */
    public String path() {
        var groups = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) groups.insert(0, "x%03d/".formatted(rest % 1000));
        return "tile/" + (isBundle() ? "entries" : level) + "/" + groups + (isPartial() ? ".p/" + width : "");
    }

    public boolean isBundle() {
        return level == ENTRIES;
    }

    public boolean isPartial() {
        return width < WIDTH;
    }

    /** The tile that this one becomes when it is full. */
    public Tile full() {
        return new Tile(level, index, WIDTH);
    }

    /** This tile when it was narrower. */
    Tile narrowed(int less) {
        return new Tile(level, index, less);
    }

    @Override
    public String toString() {
        return path();
    }
}
