package org.sillok.sequencer;

import static org.sillok.tlog.tile.Tile.ENTRIES;
import static org.sillok.tlog.tile.Tile.WIDTH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.log.Leaf;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.tile.EntryBundle;
import org.sillok.tlog.tile.MissingTile;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.tile.TileReader;

/**
 * Which leaves hold a hash. The index is in memory, 16 MB for a million leaves, and is read from the entries when somebody asks: who
 * never does pays nothing.
 */
final class Hashes {

    /** How many leaves have their words in one array. A word is the beginning of a hash, 48 bits, and the place of its leaf. */
    private static final int LEAVES = 1 << 16;

    private static final long PLACE = LEAVES - 1;
    private static final int DIGITS = 16;
    private static final String PAYLOAD = ",\"payloadHash\":\"";
    private static final String METADATA = ",\"metadataHash\":\"";

    private final TileReader entries;
    private final List<long[]> sorted = new ArrayList<>();
    private long[] last = new long[0];
    private int words;
    private long read;

    Hashes(TileReader entries) {
        this.entries = entries;
    }

    /**
     * The positions at which payload or metadata may have the hash, upwards: its first 48 bits are those of one of them, and whoever asks compares
     * the rest.
     *
     * @param hash 64 hexadecimal digits
     * @param size of the published log, which is looked through at least
     */
    synchronized LongStream positions(String hash, long size) throws IOException {
        while (read < size) read(size);
        var blocks = List.copyOf(sorted);
        var newest = last;
        long beginning = beginning(hash, 0);
        return LongStream.concat(
                IntStream.range(0, blocks.size())
                        .mapToObj(block ->
                                among(blocks.get(block), beginning).map(place -> (long) block * LEAVES + place))
                        .flatMapToLong(found -> found),
                Arrays.stream(newest, 0, words)
                        .filter(word -> (word & ~PLACE) == beginning)
                        .map(word -> (long) blocks.size() * LEAVES + (word & PLACE)));
    }

    /** Whether the leaf at a position of a published log has the whole hash; where its file was altered, what the index has of it decides. */
    boolean has(String hash, long position, long size) throws IOException {
        try {
            var bundle = EntryBundle.parse(entries.require(Tile.at(ENTRIES, position / WIDTH, size)));
            var leaf = Leaf.parse(bundle.get((int) (position % WIDTH)));
            return hash.equals(leaf.payloadHash()) || hash.equals(leaf.metadataHash());
        } catch (MissingTile | Malformed | InvalidValue altered) {
            return true;
        }
    }

    private static LongStream among(long[] words, long beginning) {
        int found = Arrays.binarySearch(words, beginning);
        return Arrays.stream(words, found < 0 ? ~found : found, words.length)
                .takeWhile(word -> (word & ~PLACE) == beginning)
                .map(word -> word & PLACE);
    }

    /** Takes in the next bundle, or what is new of it. */
    private void read(long size) throws IOException {
        var bundle = Tile.at(ENTRIES, read / WIDTH, size);
        var leaves = EntryBundle.parse(entries.require(bundle));
        for (var entry : leaves.subList((int) (read % WIDTH), leaves.size())) add(entry);
    }

    private void add(byte[] entry) {
        if (read % LEAVES == 0) begin();
        var leaf = new String(entry, StandardCharsets.ISO_8859_1);
        add(leaf, PAYLOAD);
        add(leaf, METADATA);
        read++;
    }

    private void begin() {
        if (read > 0) {
            var whole = Arrays.copyOf(last, words);
            Arrays.sort(whole);
            sorted.add(whole);
        }
        last = new long[2 * LEAVES];
        words = 0;
    }

    /** Takes the hash that follows a member's name, which stands but once in canonical JSON; a technical leaf has none. */
    private void add(String leaf, String member) {
        int at = leaf.indexOf(member);
        if (at >= 0) last[words++] = beginning(leaf, at + member.length()) | read % LEAVES;
    }

    private static long beginning(String text, int from) {
        return Long.parseUnsignedLong(text, from, from + DIGITS, 16) & ~PLACE;
    }
}
