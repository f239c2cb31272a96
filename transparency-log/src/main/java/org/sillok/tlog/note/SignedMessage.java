package org.sillok.tlog.note;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.sillok.tlog.Malformed;

/** What exactly is signed: it differs by the type of the signature. */
final class SignedMessage {

    private static final byte[] SUBTREE_LABEL = "subtree/v1\n\0".getBytes(US_ASCII);

    private SignedMessage() {}

    /** @param timestamp seconds since 1970, which cosignatures alone contain */
    static byte[] of(SignatureType type, String signer, long timestamp, String text) {
        return switch (type) {
            case ED25519 -> Text.utf8(text);
            case ED25519_COSIGNATURE -> Text.utf8("cosignature/v1\ntime " + timestamp + "\n" + text);
            case ML_DSA_44_COSIGNATURE -> cosignedMessage(signer, timestamp, Checkpoint.parse(text));
        };
    }

    private static byte[] cosignedMessage(String signer, long timestamp, Checkpoint checkpoint) {
        var message = new ByteArrayOutputStream();
        message.writeBytes(SUBTREE_LABEL);
        message.writeBytes(opaque(signer));
        message.writeBytes(uint64(timestamp));
        message.writeBytes(opaque(checkpoint.origin()));
        message.writeBytes(uint64(0));
        message.writeBytes(uint64(checkpoint.size()));
        message.writeBytes(checkpoint.root().bytes());
        return message.toByteArray();
    }

    private static byte[] opaque(String text) {
        var bytes = Text.utf8(text);
        if (bytes.length > 255) throw new Malformed("a name of more than 255 bytes: " + text);
        return ByteBuffer.allocate(1 + bytes.length)
                .put((byte) bytes.length)
                .put(bytes)
                .array();
    }

    private static byte[] uint64(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
