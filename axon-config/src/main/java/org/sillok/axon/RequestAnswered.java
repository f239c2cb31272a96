package org.sillok.axon;

import java.util.List;

/**
 * A technical event: a request was carried out. Over Axon Server it lies at the start of a stream of its own, so that a
 * second one is impossible; the embedded store keeps it as a row of the same transaction.
 */
public record RequestAnswered(String key, String fingerprint, List<Appended> events) {

    /** The stable name of this event; it is not in the catalogue, for it is not an act of anybody. */
    public static final String NAME = "request-answered";

    static final String KIND = "request";

    /** The stream that holds the answer to a request. */
    public static String stream(String key) {
        return KIND + ":" + key;
    }
}
