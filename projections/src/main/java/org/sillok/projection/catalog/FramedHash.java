package org.sillok.projection.catalog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.projection.Key;

/** A SHA-256 over views and numbers: every text is led by its length in bytes, and numbers are unsigned 64-bit big-endian integers. */
final class FramedHash {

    private static final class Buffer extends ByteArrayOutputStream {

        void into(MessageDigest digest) {
            digest.update(buf, 0, count);
        }
    }

    private final MessageDigest digest = sha256();
    private final Buffer json = new Buffer();

    /** Adds partition and id of a key, and the JSON of its view, in UTF-8. */
    FramedHash view(Key key, Object view) {
        text(key.partition());
        text(key.id());
        json.reset();
        EventJson.mapper().writeValue(json, view);
        number(json.size());
        json.into(digest);
        return this;
    }

    private void text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }

    FramedHash number(long value) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    /** Adds bytes of a known length. */
    FramedHash bare(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** The hash of what was added; the next one begins. */
    byte[] hash() {
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
