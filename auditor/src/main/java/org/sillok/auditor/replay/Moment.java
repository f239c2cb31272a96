package org.sillok.auditor.replay;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moment of the record: a position, or an instant, which means the end of the longest beginning of the record whose times are all
 * not after it.
 */
public record Moment(@Nullable Long position, @Nullable Instant instant) {

    /** The end of the log. */
    public static final Moment NOW = new Moment(null, null);

    /** Reads a position or an instant (ISO 8601, in UTC). @throws IllegalArgumentException if it is neither */
    public static Moment parse(String text) {
        try {
            return text.matches("-?[0-9]{1,18}")
                    ? new Moment(Long.valueOf(text), null)
                    : new Moment(null, Instant.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    text + " is neither a position nor an instant such as 2019-12-31T03:00:00Z");
        }
    }

    /** Whether an event, the next in order, belongs to the record as it was then. */
    boolean holds(long at, @Nullable Instant recordedAt) {
        if (position != null) return at <= position;
        return instant == null || recordedAt == null || !recordedAt.isAfter(instant);
    }

    /** Whether times have to be read to know. */
    boolean asksForTimes() {
        return instant != null;
    }
}
