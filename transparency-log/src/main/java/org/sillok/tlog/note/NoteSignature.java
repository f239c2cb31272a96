package org.sillok.tlog.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.sillok.tlog.Malformed;

/**
 * One signature line of a note. Whether the signature holds, only its key can say.
 *
 * @param keyId the key's 32 bits, which with the name say which key and which algorithm signed
 * @param signature the bytes after the key id; do not change them
 */
public record NoteSignature(String keyName, int keyId, byte[] signature) {

    private static final String DASH = "— ";

    public NoteSignature {
        Text.keyName(keyName);
        if (signature.length == 0) throw new Malformed("a signature line without a signature");
    }

    /** @throws Malformed unless it is {@code — <name> base64(key id ‖ signature)}, without the newline */
    public static NoteSignature parse(String line) {
        var words = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (words.length != 2) throw new Malformed("not a signature line: " + line);
        var bytes = Text.base64(words[1]);
        if (bytes.length <= Integer.BYTES) throw new Malformed("a signature line without a signature: " + line);
        return new NoteSignature(
                words[0], ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    /** The line, without its newline. */
    public String line() {
        var bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return DASH + keyName + " " + Text.base64(bytes);
    }

    /** Whether this key is the one that the line names. */
    public boolean names(VerifierKey key) {
        return keyName.equals(key.name()) && keyId == key.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature && line().equals(((NoteSignature) other).line());
    }

    @Override
    public int hashCode() {
        return line().hashCode();
    }

    @Override
    public String toString() {
        return line();
    }
}
