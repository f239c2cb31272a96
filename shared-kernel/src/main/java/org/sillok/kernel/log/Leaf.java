package org.sillok.kernel.log;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.InvalidValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the transparency log says of an event: entry {@code i} of the log is event {@code i} of the record. Its bytes are the
 * canonical JSON (RFC 8785) of this envelope, with a member {@code v} for the version and with every member always there;
 * they are made once and never again. Payload and metadata lie outside, under their hashes.
 *
 * <p>Of a technical event, which is no act of anybody, the log says that it takes up its position and nothing more.
 *
 * @param log the name of the log
 * @param i the position of the event in the record
 * @param aggregate the stream of the event; absent of a technical one, as are the others that may be
 * @param sequence the event's place in its stream, from 0
 * @param prevLeafOfAggregate the position of the event before it in its stream; absent of the first
 * @param recordedAt to the millisecond
 * @param payloadHash of the stored bytes of the payload: SHA-256, 64 lower-case hexadecimal digits
 * @param metadataHash of the stored bytes of the metadata
 */
public record Leaf(
        String log,
        long i,
        String eventId,
        String type,
        int revision,
        @Nullable String aggregate,
        @Nullable Long sequence,
        @Nullable Long prevLeafOfAggregate,
        Instant recordedAt,
        @Nullable String payloadHash,
        @Nullable String metadataHash) {

    private static final long VERSION = 1;
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final JsonMapper JSON = new JsonMapper();

    public Leaf {
        recordedAt = recordedAt.truncatedTo(MILLIS);
    }

    /** The leaf of a technical event. */
    public static Leaf technical(String log, long i, String eventId, String type, int revision, Instant recordedAt) {
        return new Leaf(log, i, eventId, type, revision, null, null, null, recordedAt, null, null);
    }

    /** The hash of stored bytes as leaves write it. */
    public static String hash(byte[] stored) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stored));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The entry of the log. @throws InvalidValue when there is a lone surrogate in it */
    public byte[] bytes() {
        return new FlatJson()
                .text("aggregate", aggregate)
                .text("eventId", eventId)
                .number("i", i)
                .text("log", log)
                .text("metadataHash", metadataHash)
                .text("payloadHash", payloadHash)
                .number("prevLeafOfAggregate", prevLeafOfAggregate)
                .text("recordedAt", MILLISECONDS.format(recordedAt))
                .number("revision", (long) revision)
                .number("sequence", sequence)
                .text("type", type)
                .number("v", VERSION)
                .bytes();
    }

    /** @throws InvalidValue unless these are, byte for byte, the bytes of a leaf */
    public static Leaf parse(byte[] entry) {
        try {
            var leaf = read(JSON.readTree(entry));
            if (Arrays.equals(leaf.bytes(), entry)) return leaf;
        } catch (JacksonException | DateTimeException | NumberFormatException e) {
            throw invalid(e.getClass().getSimpleName());
        }
        throw invalid("another spelling of one");
    }

    private static Leaf read(JsonNode entry) {
        return new Leaf(
                required(entry, "log"),
                Long.parseLong(required(entry, "i")),
                required(entry, "eventId"),
                required(entry, "type"),
                Integer.parseInt(required(entry, "revision")),
                optional(entry, "aggregate"),
                number(entry, "sequence"),
                number(entry, "prevLeafOfAggregate"),
                Instant.parse(required(entry, "recordedAt")),
                optional(entry, "payloadHash"),
                optional(entry, "metadataHash"));
    }

    private static @Nullable Long number(JsonNode entry, String name) {
        var digits = optional(entry, name);
        return digits == null ? null : Long.valueOf(digits);
    }

    private static String required(JsonNode entry, String name) {
        var value = optional(entry, name);
        if (value == null) throw invalid("without " + name);
        return value;
    }

    private static @Nullable String optional(JsonNode entry, String name) {
        var value = entry.path(name);
        return value.isString() || value.isIntegralNumber() ? value.asString() : null;
    }

    private static InvalidValue invalid(String what) {
        return new InvalidValue("leaf", "the canonical JSON of an event's envelope", what);
    }
}
