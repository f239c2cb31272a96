package org.sillok.tlog.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.sillok.tlog.Malformed;

/** The kinds of note signatures that are made and verified here (c2sp.org/signed-note, "Signature types"). */
public enum SignatureType {
    /** Over the note's text. */
    ED25519(0x01, "Ed25519", 32, 64, "302a300506032b6570032100"),
    /** Over a time and the checkpoint's text (c2sp.org/tlog-cosignature). */
    ED25519_COSIGNATURE(0x04, "Ed25519", 32, 64, "302a300506032b6570032100"),
    /** Over the cosigner, a time, the log and the tree (c2sp.org/tlog-cosignature), safe against quantum computers. */
    ML_DSA_44_COSIGNATURE(0x06, "ML-DSA-44", 1312, 2420, "30820532300b06096086480165030403110382052100");

    private final byte identifier;
    private final String algorithm;
    private final int keyBytes;
    private final int signatureBytes;
    private final byte[] keyInfoPrefix;

    SignatureType(int identifier, String algorithm, int keyBytes, int signatureBytes, String keyInfoPrefix) {
        this.identifier = (byte) identifier;
        this.algorithm = algorithm;
        this.keyBytes = keyBytes;
        this.signatureBytes = signatureBytes;
        this.keyInfoPrefix = HexFormat.of().parseHex(keyInfoPrefix);
    }

    byte identifier() {
        return identifier;
    }

    String algorithm() {
        return algorithm;
    }

    int keyBytes() {
        return keyBytes;
    }

    /** How long the bare signature is, without a timestamp. */
    int signatureBytes() {
        return signatureBytes;
    }

    /** Whether signatures say when they were made. */
    public boolean isCosignature() {
        return this != ED25519;
    }

    static SignatureType of(byte identifier) {
        return Stream.of(values())
                .filter(type -> type.identifier == identifier)
                .findFirst()
                .orElseThrow(
                        () -> new Malformed("no signatures of type 0x%02x are verified here".formatted(identifier)));
    }

    /** The key of the JDK for the bytes of a public key. */
    PublicKey key(byte[] raw) {
        var encoded = Arrays.copyOf(keyInfoPrefix, keyInfoPrefix.length + raw.length);
        System.arraycopy(raw, 0, encoded, keyInfoPrefix.length, raw.length);
        try {
            return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new Malformed("not a public key of " + algorithm);
        }
    }

    /** The bytes of a public key of the JDK. */
    byte[] raw(PublicKey key) {
        var encoded = key.getEncoded();
        int start = keyInfoPrefix.length;
        if (encoded.length != start + keyBytes || !Arrays.equals(keyInfoPrefix, 0, start, encoded, 0, start)) {
            throw new Malformed("not a public key of " + algorithm);
        }
        return Arrays.copyOfRange(encoded, start, encoded.length);
    }
}
