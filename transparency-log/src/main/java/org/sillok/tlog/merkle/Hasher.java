package org.sillok.tlog.merkle;

import static org.sillok.tlog.merkle.Hash.BYTES;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes leaves and nodes between plain buffers, for those who hash millions. One thread at a time. */
public final class Hasher {

    private static final byte[] LEAF = {0};

    private final MessageDigest sha256 = sha256();
    private final byte[] node = new byte[1 + 2 * BYTES];

    public Hasher() {
        node[0] = 1;
    }

    /** Hashes an entry as a leaf. */
    public void leaf(byte[] entries, int from, int length, byte[] into, int at) {
        sha256.update(LEAF);
        sha256.update(entries, from, length);
        digest(into, at);
    }

    /** Hashes two hashes that lie next to each other; the result may lie over them. */
    public void node(byte[] hashes, int left, byte[] into, int at) {
        System.arraycopy(hashes, left, node, 1, 2 * BYTES);
        sha256.update(node);
        digest(into, at);
    }

    /**
     * The root over roots of perfect trees of one size, of which the last may be smaller: what a tile, full or partial, hashes to.
     *
     * @param count how many hashes; at least 1
     */
    public Hash root(byte[] hashes, int offset, int count) {
        var row = new byte[count * BYTES];
        System.arraycopy(hashes, offset, row, 0, row.length);
        for (int width = count; width > 1; width = (width + 1) / 2) halve(row, width);
        return Hash.at(row, 0);
    }

    private void halve(byte[] row, int width) {
        for (int pair = 0; pair < width / 2; pair++) node(row, pair * 2 * BYTES, row, pair * BYTES);
        if (width % 2 == 1) System.arraycopy(row, (width - 1) * BYTES, row, width / 2 * BYTES, BYTES);
    }

    private void digest(byte[] into, int at) {
        try {
            sha256.digest(into, at, BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
