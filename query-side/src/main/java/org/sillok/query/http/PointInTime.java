package org.sillok.query.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.springframework.stereotype.Component;

/** Reads which moment of the record is meant: a position, or an instant. */
@Component
public class PointInTime {

    /**
     * A moment of the record.
     *
     * @param instant as it was given; absent where a position was
     */
    public record Point(long position, @Nullable Instant instant) {}

    private final EventLog log;
    private final Clock clock;

    PointInTime(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param parameter the name under which it was given
     * @throws BadParameter when it is neither a position nor an instant
     * @throws NotYetRecorded when the record has not reached it
     */
    public Point read(String parameter, String text) {
        if (isPosition(text)) return new Point(past(position(parameter, text)), null);
        var instant = instant(parameter, text);
        if (instant.isAfter(clock.instant())) throw new NotYetRecorded(instant.toString(), log.head());
        return new Point(log.positionAt(instant), instant);
    }

    private long past(long position) {
        long head = log.head();
        if (position > head) throw new NotYetRecorded("position " + position, head);
        return position;
    }

    private static boolean isPosition(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    static long position(String name, String text) {
        try {
            if (isPosition(text)) return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw new BadParameter(name, "a position from 0 to " + Long.MAX_VALUE);
        }
        throw new BadParameter(name, "a position: a number from 0");
    }

    private static Instant instant(String parameter, String text) {
        try {
            // A plus sign that was not encoded arrives as a blank.
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new BadParameter(
                    parameter, "a position or an instant with its offset, such as 2019-11-06T09:00:00+09:00");
        }
    }
}
