package org.sillok.tlog.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.tile.TileReader;
import org.sillok.tlog.tile.TiledTree;

/**
 * All that is needed to get from one tree to the next.
 *
 * @param base the tree before
 * @param head the tree after
 * @param tiles what is new in it
 */
record Staged(Checkpoint base, Checkpoint head, Map<Tile, byte[]> tiles) {

    private static final int VERSION = 1;

    /** The tree after, read from what is staged and what is stored. */
    TiledTree tree(TileReader stored) {
        return new TiledTree(tile -> read(tile, stored), head.size());
    }

    private Optional<byte[]> read(Tile tile, TileReader stored) throws IOException {
        var staged = tiles.get(tile);
        return staged == null ? stored.read(tile) : Optional.of(staged);
    }

    /** @throws NotVerified unless the tree after begins with the tree before */
    void verifyExtends(TileReader stored) throws IOException {
        var tree = tree(stored);
        if (!tree.root().equals(head.root())) throw new NotVerified("the tiles staged do not give the root");
        if (base.size() == 0 && base.root().equals(Hash.EMPTY_TREE)) return;
        tree.consistency(base.size()).verify(base.root(), head.root());
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(VERSION);
        out.writeUTF(base.text());
        out.writeUTF(head.text());
        out.writeInt(tiles.size());
        for (var tile : tiles.entrySet()) {
            out.writeUTF(tile.getKey().path());
            out.writeInt(tile.getValue().length);
            out.write(tile.getValue());
        }
        return bytes.toByteArray();
    }

    static Staged parse(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != VERSION) throw new IOException("staged tiles of an unknown version");
        var base = Checkpoint.parse(in.readUTF());
        var head = Checkpoint.parse(in.readUTF());
        var tiles = new LinkedHashMap<Tile, byte[]>();
        for (int left = in.readInt(); left > 0; left--) {
            tiles.put(Tile.parse(in.readUTF()), in.readNBytes(in.readInt()));
        }
        return new Staged(base, head, tiles);
    }
}
