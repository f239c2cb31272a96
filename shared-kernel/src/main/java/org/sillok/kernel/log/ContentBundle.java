package org.sillok.kernel.log;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sillok.kernel.InvalidValue;

/**
 * The stored bytes of up to 256 events, of those whose leaves make one bundle of entries, and in their order.
 *
 * <p>Of each event one byte says what is told: 0 nothing, for it is technique; 1 payload and metadata; 2 the metadata of a
 * ballot whose payload is sealed until voting closes; 3 the metadata of one whose payload goes into a sum and is never told.
 * What is told follows, each with its length before it, in four bytes, big-endian.
 */
public final class ContentBundle {

    /** How many events at most. */
    public static final int WIDTH = 256;

    /** What is told of an event. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public sealed interface Content {

        /** Nothing: it is technique of the store. */
        record Technical() implements Content {}

        /** All of it. */
        record Told(byte[] payload, byte[] metadata) implements Content {}

        /** The metadata of a ballot whose payload is told when voting closes, if it may be then. */
        record Sealed(byte[] metadata) implements Content {}

        /** The metadata of a ballot whose payload is never told. */
        record InSumOnly(byte[] metadata) implements Content {}
    }

    private static final String FORM = "the stored bytes of up to 256 events";

    private ContentBundle() {}

    /** The bundle of these contents. */
    public static byte[] of(List<Content> contents) {
        var bundle = new ByteArrayOutputStream(contents.size() * 1024);
        for (var content : contents) {
            switch (content) {
                case Content.Technical ignored -> bundle.write(0);
                case Content.Told told -> add(1, bundle, told.payload(), told.metadata());
                case Content.Sealed sealed -> add(2, bundle, sealed.metadata());
                case Content.InSumOnly summed -> add(3, bundle, summed.metadata());
            }
        }
        return bundle.toByteArray();
    }

    private static void add(int told, ByteArrayOutputStream bundle, byte[]... stored) {
        bundle.write(told);
        for (var bytes : stored) {
            bundle.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            bundle.writeBytes(bytes);
        }
    }

    /** @throws InvalidValue unless the bytes are whole contents, at most 256 */
    public static List<Content> parse(byte[] bundle) {
        var contents = new ArrayList<Content>();
        var rest = ByteBuffer.wrap(bundle);
        while (rest.hasRemaining()) contents.add(next(rest));
        if (contents.size() > WIDTH) throw new InvalidValue("content", FORM, contents.size() + " events");
        return contents;
    }

    private static Content next(ByteBuffer rest) {
        int told = rest.get();
        return switch (told) {
            case 0 -> new Content.Technical();
            case 1 -> new Content.Told(stored(rest), stored(rest));
            case 2 -> new Content.Sealed(stored(rest));
            case 3 -> new Content.InSumOnly(stored(rest));
            default -> throw new InvalidValue("content", FORM, "a byte " + told + " where one from 0 to 3 must be");
        };
    }

    private static byte[] stored(ByteBuffer rest) {
        int length = rest.remaining() < Integer.BYTES ? -1 : rest.getInt();
        if (length < 0 || length > rest.remaining()) throw new InvalidValue("content", FORM, "bytes that break off");
        var stored = Arrays.copyOfRange(rest.array(), rest.position(), rest.position() + length);
        rest.position(rest.position() + length);
        return stored;
    }
}
