package org.sillok.tlog.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.Hasher;

/** Bundles of entries: each with its length before it, in two bytes, big-endian (c2sp.org/tlog-tiles, "Log entries"). */
public final class EntryBundle {

    /** How long an entry may be, in bytes. */
    public static final int LONGEST_ENTRY = 0xffff;

    private EntryBundle() {}

    /** @throws Malformed unless the bytes are whole entries, at most 256 */
    public static List<byte[]> parse(byte[] bundle) {
        var entries = new ArrayList<byte[]>();
        for (int at = 0; at < bundle.length; at = end(bundle, at)) {
            entries.add(Arrays.copyOfRange(bundle, at + 2, end(bundle, at)));
        }
        if (entries.size() > Tile.WIDTH) throw new Malformed("a bundle of more than " + Tile.WIDTH + " entries");
        return entries;
    }

    /** The entries before the bundle breaks off, at most 256: all of them where it is whole. */
    public static List<byte[]> beginning(byte[] bundle) {
        var entries = new ArrayList<byte[]>();
        for (int at = 0; entries.size() < Tile.WIDTH && at + 2 <= bundle.length; ) {
            int end = at + 2 + length(bundle, at);
            if (end > bundle.length) break;
            entries.add(Arrays.copyOfRange(bundle, at + 2, end));
            at = end;
        }
        return entries;
    }

    /** The leaf hashes of a bundle's entries, one after another: what the tile of level 0 holds. */
    public static byte[] leafHashes(byte[] bundle, Hasher hasher) {
        var hashes = new byte[Tile.WIDTH * Hash.BYTES];
        int count = 0;
        for (int at = 0; at < bundle.length; at = end(bundle, at)) {
            if (count == Tile.WIDTH) throw new Malformed("a bundle of more than " + Tile.WIDTH + " entries");
            hasher.leaf(bundle, at + 2, end(bundle, at) - at - 2, hashes, count++ * Hash.BYTES);
        }
        return Arrays.copyOf(hashes, count * Hash.BYTES);
    }

    /** The first entries of a bundle. */
    static byte[] first(byte[] bundle, int count) {
        int at = 0;
        for (int entry = 0; entry < count; entry++) at = end(bundle, at);
        return Arrays.copyOf(bundle, at);
    }

    static void add(byte[] entry, ByteArrayOutputStream bundle) {
        bundle.write(entry.length >>> 8);
        bundle.write(entry.length);
        bundle.writeBytes(entry);
    }

    private static int end(byte[] bundle, int at) {
        if (at + 2 <= bundle.length) {
            int end = at + 2 + length(bundle, at);
            if (end <= bundle.length) return end;
        }
        throw new Malformed("an entry bundle that breaks off");
    }

    private static int length(byte[] bundle, int at) {
        return (bundle[at] & 0xff) << 8 | (bundle[at + 1] & 0xff);
    }
}
