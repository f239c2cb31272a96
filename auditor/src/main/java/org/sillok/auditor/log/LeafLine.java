package org.sillok.auditor.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.log.Leaf;

/**
 * What a leaf says. Nearly all are read where they lie, without a parser; what is written in any other way than most are goes
 * through {@link Leaf#parse}, which decides what a leaf is.
 *
 * @param aggregate absent of a technical event, and then so are sequence and hashes
 * @param sequence -1 where it is absent
 * @param previous the position of the event before it in its stream; -1 where it is absent
 * @param payloadHash 64 hexadecimal digits, in ASCII
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LeafLine(
        String log,
        long i,
        String eventId,
        String type,
        int revision,
        @Nullable String aggregate,
        long sequence,
        long previous,
        Time recordedAt,
        byte @Nullable [] payloadHash,
        byte @Nullable [] metadataHash) {

    /** When it was recorded, as it is written; most readers never ask. */
    public record Time(byte[] bytes, int from, int length) {

        /** How long times are written in leaves, to the millisecond. */
        private static final int WRITTEN = 24;

        public Instant instant() {
            return length == WRITTEN && bytes[from] != '+'
                    ? Instant.ofEpochSecond(second(), digits(20, 3) * 1_000_000L)
                    : Instant.parse(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
        }

        private long second() {
            long day = LocalDate.of(digits(0, 4), digits(5, 2), digits(8, 2)).toEpochDay();
            return ((day * 24 + digits(11, 2)) * 60 + digits(14, 2)) * 60 + digits(17, 2);
        }

        private int digits(int place, int count) {
            int number = 0;
            for (int at = from + place; at < from + place + count; at++) number = number * 10 + bytes[at] - '0';
            return number;
        }
    }

    /** Reads the leaf that lies in a part of these bytes. @throws InvalidValue unless it is one */
    static LeafLine read(byte[] bytes, int from, int to, Words words) {
        var quick = new LeafScan(bytes, from, to, words).read();
        return quick == null ? of(Leaf.parse(Arrays.copyOfRange(bytes, from, to))) : quick;
    }

    private static LeafLine of(Leaf leaf) {
        var time = leaf.recordedAt().toString().getBytes(StandardCharsets.ISO_8859_1);
        return new LeafLine(
                leaf.log(),
                leaf.i(),
                leaf.eventId(),
                leaf.type(),
                leaf.revision(),
                leaf.aggregate(),
                orNone(leaf.sequence()),
                orNone(leaf.prevLeafOfAggregate()),
                new Time(time, 0, time.length),
                ascii(leaf.payloadHash()),
                ascii(leaf.metadataHash()));
    }

    private static long orNone(@Nullable Long number) {
        return number == null ? -1 : number;
    }

    private static byte @Nullable [] ascii(@Nullable String hash) {
        return hash == null ? null : hash.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is of an event that is technique of the store, and no act of anybody. */
    public boolean technical() {
        return aggregate == null;
    }
}
