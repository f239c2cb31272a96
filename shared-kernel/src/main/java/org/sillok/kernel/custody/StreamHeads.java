package org.sillok.kernel.custody;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where every stream ends: the position of its last event. With it nobody can keep back the newest event of a stream, which no
 * chain of hashes shows.
 */
public final class StreamHeads {

    private final SortedMap<String, Long> last = new TreeMap<>();

    /** Takes the next event of a stream. */
    public void move(String stream, long position) {
        last.put(stream, position);
    }

    /**
     * The SHA-256 over all streams in the order of their names (as {@link String#compareTo} has it): the name in UTF-8, led by
     * its length, and the position of its last event; both numbers as unsigned 64-bit big-endian integers.
     */
    public StreamHeadsDigest digest() {
        var digest = sha256();
        last.forEach((stream, position) -> {
            var name = stream.getBytes(StandardCharsets.UTF_8);
            digest.update(number(name.length));
            digest.update(name);
            digest.update(number(position));
        });
        return new StreamHeadsDigest(last.size(), HexFormat.of().formatHex(digest.digest()));
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
