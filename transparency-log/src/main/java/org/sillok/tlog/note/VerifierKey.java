package org.sillok.tlog.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.HexFormat;
import org.sillok.tlog.Malformed;

/** A public key under its name, which verifies signatures of one type: what a vkey says (c2sp.org/signed-note, "Verifier keys"). */
public final class VerifierKey {

    private final String name;
    private final SignatureType type;
    private final byte[] raw;
    private final PublicKey key;
    private final int id;

    private VerifierKey(String name, SignatureType type, byte[] raw) {
        if (raw.length != type.keyBytes()) throw new Malformed("a key of %d bytes".formatted(raw.length));
        this.name = Text.keyName(name);
        this.type = type;
        this.raw = raw.clone();
        this.key = type.key(raw);
        this.id = id(name, typed(type, raw));
    }

    public static VerifierKey of(String name, SignatureType type, PublicKey key) {
        return new VerifierKey(name, type, type.raw(key));
    }

    /** @throws Malformed unless it is a vkey of a type that is verified here, with the key id that follows from it */
    public static VerifierKey parse(String vkey) {
        var parts = vkey.split("\\+", 3);
        if (parts.length != 3) throw new Malformed("not a vkey: " + vkey);
        var typed = Text.base64(parts[2]);
        if (typed.length == 0) throw new Malformed("a vkey without a key: " + vkey);
        var key = new VerifierKey(parts[0], SignatureType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!hex(key.id).equals(parts[1]))
            throw new Malformed("the key id of %s would be %s".formatted(vkey, hex(key.id)));
        return key;
    }

    public String name() {
        return name;
    }

    /** The first 32 bits of the hash over name, type and key. */
    public int id() {
        return id;
    }

    public SignatureType type() {
        return type;
    }

    /** Whether a signature, the bytes after the key id, is this key's over the text. */
    public boolean verifies(String text, byte[] signature) {
        int header = type.isCosignature() ? Long.BYTES : 0;
        if (signature.length != header + type.signatureBytes()) return false;
        long timestamp = header == 0 ? 0 : ByteBuffer.wrap(signature).getLong();
        if (timestamp < 0) return false;
        try {
            return verifies(SignedMessage.of(type, name, timestamp, text), signature, header);
        } catch (Malformed notACheckpoint) {
            return false;
        }
    }

    private boolean verifies(byte[] message, byte[] signature, int offset) {
        try {
            var verifier = Signature.getInstance(type.algorithm());
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature, offset, signature.length - offset);
        } catch (SignatureException notEvenASignature) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int id(String name, byte[] typed) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(Text.utf8(name + "\n"));
            return ByteBuffer.wrap(sha256.digest(typed)).getInt();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] typed(SignatureType type, byte[] raw) {
        return ByteBuffer.allocate(1 + raw.length)
                .put(type.identifier())
                .put(raw)
                .array();
    }

    private static String hex(int id) {
        return HexFormat.of().toHexDigits(id);
    }

    /** Whether it is the very same public key, whatever its name and type. */
    boolean sameKey(VerifierKey other) {
        return Arrays.equals(raw, other.raw);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + id;
    }

    /** The vkey. */
    @Override
    public String toString() {
        return name + "+" + hex(id) + "+" + Text.base64(typed(type, raw));
    }
}
