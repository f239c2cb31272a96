package org.sillok.axon.embedded;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;

/** Identifiers of events, stored in 16 bytes where they are UUIDs and as text where they are not. */
final class EventId {

    private static final int UUID_TEXT = 36;

    private EventId() {}

    static Object stored(String id) {
        if (id.length() != UUID_TEXT) return id;
        try {
            var uuid = UUID.fromString(id);
            return uuid.toString().equals(id)
                    ? ByteBuffer.allocate(2 * Long.BYTES)
                            .putLong(uuid.getMostSignificantBits())
                            .putLong(uuid.getLeastSignificantBits())
                            .array()
                    : id;
        } catch (IllegalArgumentException e) {
            return id;
        }
    }

    /** Also of what was never stored here: somebody may have altered it. */
    static String read(Object stored) {
        if (!(stored instanceof byte[] bytes)) return stored.toString();
        if (bytes.length != 2 * Long.BYTES) return HexFormat.of().formatHex(bytes);
        var bits = ByteBuffer.wrap(bytes);
        return new UUID(bits.getLong(), bits.getLong()).toString();
    }
}
