package org.sillok.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What opens a {@link Commitment}: the value and its salt.
 *
 * <p>The commitment is {@code SHA-256(domain ‖ salt ‖ length ‖ JCS(value))}, with the domain in UTF-8, a salt of 32
 * bytes, the length of the JCS bytes (RFC 8785) as an unsigned 64-bit big-endian integer, and the value as a JSON
 * string.
 *
 * @param subject whose personal value this is; absent for free text
 */
@SuppressWarnings("ArrayRecordComponent") // equality is defined below
public record Disclosure(Commitment commitment, @Nullable PersonId subject, byte[] salt, String value) {

    public static final int SALT_BYTES = 32;
    private static final byte[] DOMAIN = "sillok/commitment/v1\n".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = new JsonMapper();

    public Disclosure {
        salt = salt.clone();
    }

    /** Seals a value. @throws InvalidValue when the salt is not 32 bytes or the value has lone surrogates */
    public static Disclosure of(String value, @Nullable PersonId subject, byte[] salt) {
        return new Disclosure(commit(value, salt), subject, salt, value);
    }

    /** Whether value and salt really open the commitment. */
    public boolean opens() {
        return commit(value, salt).equals(commitment);
    }

    private static Commitment commit(String value, byte[] salt) {
        if (salt.length != SALT_BYTES) throw new InvalidValue("salt", SALT_BYTES + " bytes", salt.length);
        var canonical = canonical(value);
        var length = ByteBuffer.allocate(Long.BYTES).putLong(canonical.length).array();
        var digest = sha256();
        digest.update(DOMAIN);
        digest.update(salt);
        digest.update(length);
        return new Commitment(HexFormat.of().formatHex(digest.digest(canonical)));
    }

    private static byte[] canonical(String value) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw new InvalidValue("text", "well-formed Unicode", "a lone surrogate");
        }
        try {
            // The canonicalizer takes arrays and objects only, so the string goes in as the one element of an array.
            var array = new JsonCanonicalizer(JSON.writeValueAsString(List.of(value))).getEncodedUTF8();
            return Arrays.copyOfRange(array, 1, array.length - 1);
        } catch (IOException e) {
            throw new IllegalStateException("JSON just written cannot be read", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Disclosure that
                && commitment.equals(that.commitment)
                && Objects.equals(subject, that.subject)
                && value.equals(that.value)
                && Arrays.equals(salt, that.salt);
    }

    @Override
    public int hashCode() {
        return commitment.hashCode();
    }

    @Override
    public String toString() {
        return "Disclosure[" + commitment.hash() + "]";
    }
}
