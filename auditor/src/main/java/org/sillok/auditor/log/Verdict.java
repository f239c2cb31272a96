package org.sillok.auditor.log;

import static org.sillok.tlog.merkle.Hash.BYTES;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Checked;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.source.Source;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.Hasher;
import org.sillok.tlog.tile.MissingTile;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.tile.TiledTree;

/** Says where an entry or a tile is not what was signed: whoever leads to the signed root is right. */
final class Verdict {

    private static final String OTHER_ENTRY = "the entry is not the one that was signed";
    private static final String OTHER_TILE = "the tile holds another hash than that of the entry";

    private final Source source;
    private final Head head;
    private final Checked root;
    private final Checked tiles;
    private final Hasher hasher = new Hasher();
    private final byte[] roots;

    /** @param roots of the full bundles, by their entries, one after another */
    Verdict(Source source, Head head, Findings findings, byte[] roots) {
        this.source = source;
        this.head = head;
        this.root = findings.of(Check.ROOT);
        this.tiles = findings.of(Check.TILES);
        this.roots = roots;
    }

    /** @param signed whether the entries alone give the root that was signed */
    void of(List<TreeCheck.Difference> differences, boolean signed) throws IOException {
        boolean byTiles = !signed && tilesGiveTheRoot();
        for (var one : differences) {
            boolean entryIsRight =
                    signed || (!one.bundle().entries().isPartial() && above(one).equals(one.byEntries()));
            boolean tileIsRight = byTiles && (one.byTile() == null || above(one).equals(one.byTile()));
            for (long position : one.positions()) {
                if (tileIsRight || !entryIsRight) root.failed(position, OTHER_ENTRY, detail(one, tileIsRight));
                else tiles.failed(position, OTHER_TILE, one.bundle().hashes().path());
            }
        }
        if (signed) upwards(roots, 1);
        tiles.covered("tiles of level 0", (head.size() + Tile.WIDTH - 1) / Tile.WIDTH);
    }

    private static String detail(TreeCheck.Difference one, boolean tileIsRight) {
        var path = one.bundle().entries().path();
        return tileIsRight ? path : path + "; its tile is not what was signed either";
    }

    /** The hash of a full tile in the tile above it. */
    private Hash above(TreeCheck.Difference one) throws IOException {
        long index = one.bundle().entries().index();
        try {
            var tile = source.require(Tile.at(1, index / Tile.WIDTH, head.size()));
            return Hash.at(tile, (int) (index % Tile.WIDTH) * BYTES);
        } catch (MissingTile | Malformed nothingAbove) {
            return Hash.EMPTY_TREE;
        }
    }

    private boolean tilesGiveTheRoot() throws IOException {
        try {
            return new TiledTree(source, head.size())
                    .root()
                    .equals(head.checkpoint().root());
        } catch (MissingTile | Malformed e) {
            return false;
        }
    }

    /** Compares the tiles of a level, and of those above it, with the hashes that the entries give. */
    private void upwards(byte[] hashes, int level) throws IOException {
        var next = new byte[hashes.length / Tile.WIDTH];
        int count = hashes.length / BYTES;
        for (int first = 0; first < count; first += Tile.WIDTH) {
            int width = Math.min(Tile.WIDTH, count - first);
            compare(new Tile(level, first / Tile.WIDTH, width), hashes, first);
            if (width == Tile.WIDTH) hasher.root(hashes, first * BYTES, width).copyTo(next, first / Tile.WIDTH * BYTES);
        }
        if (count > 0) tiles.covered("tiles above", (count + Tile.WIDTH - 1) / Tile.WIDTH);
        if (count >= Tile.WIDTH) upwards(Arrays.copyOf(next, count / Tile.WIDTH * BYTES), level + 1);
    }

    private void compare(Tile tile, byte[] hashes, int first) throws IOException {
        long leaves = 1L << (8 * tile.level());
        try {
            var served = source.require(tile);
            for (int at = 0; at < tile.width(); at++) {
                int from = (first + at) * BYTES;
                if (Arrays.equals(served, at * BYTES, (at + 1) * BYTES, hashes, from, from + BYTES)) continue;
                long covers = (first + at) * leaves;
                tiles.failed(
                        covers,
                        covers + leaves - 1,
                        "the tile holds another hash than that of these entries",
                        tile.path());
            }
        } catch (MissingTile | Malformed e) {
            long covers = first * leaves;
            tiles.failed(
                    covers, covers + tile.width() * leaves - 1, "a tile is missing or cut off", "" + e.getMessage());
        }
    }
}
