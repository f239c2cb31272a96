package org.sillok.tlog.merkle;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.sillok.tlog.Malformed;

/** The SHA-256 hash of a leaf, of a node, or of a whole Merkle tree (RFC 6962, section 2.1). */
public final class Hash {

    public static final int BYTES = 32;

    /** The root of the tree without leaves: the hash of nothing. */
    public static final Hash EMPTY_TREE =
            new Hash(HexFormat.of().parseHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws Malformed unless there are 32 bytes */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) throw new Malformed("a hash has 32 bytes, not " + bytes.length);
        return new Hash(bytes.clone());
    }

    /** The hash that lies at an offset, in bytes, among others. */
    public static Hash at(byte[] hashes, int offset) {
        return new Hash(Arrays.copyOfRange(hashes, offset, offset + BYTES));
    }

    /** @throws Malformed unless it is the one standard Base64 form (padded, RFC 4648 section 4) of 32 bytes */
    public static Hash parse(String base64) {
        try {
            var hash = of(Base64.getDecoder().decode(base64));
            if (hash.toString().equals(base64)) return hash;
        } catch (IllegalArgumentException e) {
            throw new Malformed("not a hash in Base64: " + e.getMessage());
        }
        throw new Malformed("not a hash in the one form that Base64 gives it: " + base64);
    }

    /** {@code H(00 ‖ entry)}. */
    public static Hash leaf(byte[] entry) {
        var hash = new byte[BYTES];
        new Hasher().leaf(entry, 0, entry.length, hash, 0);
        return new Hash(hash);
    }

    /** {@code H(01 ‖ left ‖ right)}. */
    public static Hash node(Hash left, Hash right) {
        var pair = new byte[2 * BYTES];
        left.copyTo(pair, 0);
        right.copyTo(pair, BYTES);
        var hash = new byte[BYTES];
        new Hasher().node(pair, 0, hash, 0);
        return new Hash(hash);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, BYTES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash && Arrays.equals(bytes, ((Hash) other).bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The Base64 form, as checkpoints and proofs have it. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
