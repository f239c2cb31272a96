package org.sillok.command.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.InvalidValue;

/** The days that the record can calculate with: those whose year has four digits, from 1000 on. */
final class Days {

    private static final LocalDate FIRST = LocalDate.of(1_000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9_999, 12, 31);

    private Days() {}

    /** Nothing when the day is absent or can be calculated with. @throws InvalidValue when it cannot */
    static void require(String what, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            throw new InvalidValue(what, FIRST + " to " + LAST, day);
        }
    }
}
