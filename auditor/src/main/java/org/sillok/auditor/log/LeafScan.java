package org.sillok.auditor.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a leaf where it lies, as nearly all leaves are written: plain ASCII without escapes, numbers of at most 15 digits, days from 1 to
 * 28. Whatever it takes is a leaf byte for byte; whatever it does not take may be one all the same.
 */
final class LeafScan {

    private static final int HASH = 64;
    private static final byte[] TIME = ascii("dddd-dd-ddTdd:dd:dd.dddZ");
    private static final byte[] AGGREGATE = ascii("{\"aggregate\":");
    private static final byte[] EVENT_ID = ascii(",\"eventId\":");
    private static final byte[] I = ascii(",\"i\":");
    private static final byte[] LOG = ascii(",\"log\":");
    private static final byte[] METADATA = ascii(",\"metadataHash\":");
    private static final byte[] PAYLOAD = ascii(",\"payloadHash\":");
    private static final byte[] PREVIOUS = ascii(",\"prevLeafOfAggregate\":");
    private static final byte[] RECORDED_AT = ascii(",\"recordedAt\":");
    private static final byte[] REVISION = ascii(",\"revision\":");
    private static final byte[] SEQUENCE = ascii(",\"sequence\":");
    private static final byte[] TYPE = ascii(",\"type\":");
    private static final byte[] END = ascii(",\"v\":1}");
    private static final byte[] NULL = ascii("null");

    private static final long NONE = -1;
    private static final long WRONG = -2;

    private final byte[] bytes;
    private final int to;
    private final Words words;
    private int at;
    /** Where the last text began; it ended before the quotation mark before {@link #at}. */
    private int began;

    LeafScan(byte[] bytes, int from, int to, Words words) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
        this.words = words;
    }

    @Nullable
    LeafLine read() {
        if (!skip(AGGREGATE)) return null;
        @Nullable String aggregate = null;
        if (!skip(NULL)) {
            if (!text()) return null;
            aggregate = string();
        }
        if (!skip(EVENT_ID) || !text()) return null;
        var eventId = string();
        if (!skip(I)) return null;
        long i = number();
        if (i < 0 || !skip(LOG) || !text()) return null;
        var log = words.of(bytes, began, at - 1);
        boolean technical = aggregate == null;
        byte @Nullable [] metadata = skip(METADATA) ? hash(technical) : null;
        byte @Nullable [] payload = skip(PAYLOAD) ? hash(technical) : null;
        if ((metadata == null || payload == null) != technical || !skip(PREVIOUS)) return null;
        long previous = numberOrNull();
        if (previous == WRONG || !skip(RECORDED_AT)) return null;
        var time = time();
        if (time == null || !skip(REVISION)) return null;
        long revision = number();
        if (revision < 0 || revision > Integer.MAX_VALUE || !skip(SEQUENCE)) return null;
        long sequence = numberOrNull();
        if (sequence == WRONG || (sequence == NONE) != technical || !skip(TYPE) || !text()) return null;
        var type = words.of(bytes, began, at - 1);
        if (!skip(END) || at != to) return null;
        return new LeafLine(
                log, i, eventId, type, (int) revision, aggregate, sequence, previous, time, payload, metadata);
    }

    private boolean skip(byte[] word) {
        if (to - at < word.length || !Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) return false;
        at += word.length;
        return true;
    }

    /** Goes over a text in quotation marks. */
    private boolean text() {
        if (at >= to || bytes[at] != '"') return false;
        began = at + 1;
        for (int end = began; end < to; end++) {
            byte character = bytes[end];
            if (character == '"') {
                at = end + 1;
                return true;
            }
            if (character < ' ' || character == '\\') return false;
        }
        return false;
    }

    private String string() {
        return new String(bytes, began, at - 1 - began, StandardCharsets.ISO_8859_1);
    }

    /** The digits of a hash, or nothing where there is another text, and where a technical event has none. */
    private byte @Nullable [] hash(boolean technical) {
        if (technical) {
            skip(NULL);
            return null;
        }
        if (!text() || at - 1 - began != HASH) return null;
        for (int digit = began; digit < began + HASH; digit++) {
            if (!isHex(bytes[digit])) return null;
        }
        return Arrays.copyOfRange(bytes, began, began + HASH);
    }

    private static boolean isHex(byte character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    }

    private long numberOrNull() {
        return skip(NULL) ? NONE : number();
    }

    private long number() {
        int first = at;
        long number = 0;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9' && at - first < 16)
            number = number * 10 + bytes[at++] - '0';
        int digits = at - first;
        return digits == 0 || digits > 15 || (bytes[first] == '0' && digits > 1) ? WRONG : number;
    }

    private LeafLine.@Nullable Time time() {
        if (!text() || at - 1 - began != TIME.length) return null;
        for (int place = 0; place < TIME.length; place++) {
            byte character = bytes[began + place];
            boolean fits = TIME[place] == 'd' ? character >= '0' && character <= '9' : character == TIME[place];
            if (!fits) return null;
        }
        boolean plain = between(5, 1, 12)
                && between(8, 1, 28)
                && between(11, 0, 23)
                && between(14, 0, 59)
                && between(17, 0, 59);
        return plain ? new LeafLine.Time(bytes, began, TIME.length) : null;
    }

    private boolean between(int place, int least, int most) {
        int number = (bytes[began + place] - '0') * 10 + bytes[began + place + 1] - '0';
        return number >= least && number <= most;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
