package org.sillok.axon.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that wraps data keys.
 *
 * @param id tells it from others and says nothing about it: the beginning of a hash
 */
record MasterKey(String id, SecretKey key) {

    private static final byte[] DOMAIN = "sillok/vault-master/v1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int ID_BYTES = 8;

    /** @throws IllegalArgumentException when it is not 32 bytes in Base64 */
    static MasterKey parse(String base64, String from) {
        try {
            var bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == Gcm.KEY_BYTES) return of(bytes);
        } catch (IllegalArgumentException notBase64) {
            // told below, without a word of the key
        }
        throw new IllegalArgumentException(
                "The master key of the vault in %s is not %d bytes in Base64".formatted(from, Gcm.KEY_BYTES));
    }

    static MasterKey of(byte[] bytes) {
        return new MasterKey(id(bytes), new SecretKeySpec(bytes, "AES"));
    }

    private static String id(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(DOMAIN);
            return HexFormat.of().formatHex(digest.digest(bytes), 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "MasterKey[" + id + "]";
    }
}
