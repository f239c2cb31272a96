package org.sillok.auditor.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Hashes stored bytes as leaves write it: SHA-256 in 64 hexadecimal digits. One thread at a time. */
final class StoredHash {

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest sha256 = sha256();

    /** Whether bytes have a hash; false where one of the two is missing. */
    boolean is(byte @Nullable [] stored, byte @Nullable [] hash) {
        if (stored == null || hash == null) return false;
        var digest = sha256.digest(stored);
        if (hash.length != 2 * digest.length) return false;
        for (int at = 0; at < digest.length; at++) {
            if (hash[2 * at] != DIGITS[(digest[at] >> 4) & 15] || hash[2 * at + 1] != DIGITS[digest[at] & 15])
                return false;
        }
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
