package org.sillok.standalone.legistar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** When things happened, on the council's clock. */
final class Clocks {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private Clocks() {}

    /** The instant of a meeting, which is written with its offset. */
    static Instant meeting(String date) {
        return OffsetDateTime.parse(date).toInstant();
    }

    /** The time of an action on the council's clock: it is written as if it were UTC, and is not. */
    static LocalDateTime action(String date) {
        if (!date.endsWith("Z")) {
            return OffsetDateTime.parse(date).atZoneSameInstant(ZONE).toLocalDateTime();
        }
        return LocalDateTime.parse(date.substring(0, date.length() - 1));
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
