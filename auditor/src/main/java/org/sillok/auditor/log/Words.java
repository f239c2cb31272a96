package org.sillok.auditor.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keeps the few words that come again and again, such as types of events, so that each is made once. */
final class Words {

    private static final int SLOTS = 1 << 10;

    private final String[] words = new String[SLOTS];
    private final byte[][] spelled = new byte[SLOTS][];

    /** The word that lies in a part of these bytes, all of them ASCII. */
    String of(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int at = from; at < to; at++) hash = 31 * hash + bytes[at];
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        byte @Nullable [] known = spelled[slot];
        if (known != null && Arrays.equals(known, 0, known.length, bytes, from, to)) return words[slot];
        var word = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        words[slot] = word;
        spelled[slot] = Arrays.copyOfRange(bytes, from, to);
        return word;
    }
}
