package org.sillok.standalone.pabulib;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.sillok.kernel.cycle.Schedule;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.cycle.StageWindow;
import org.sillok.pabulib.PbElection;

/**
 * When the stages of an imported cycle are. Voting lasts from the first published day to the last, in UTC, for a file names no
 * time zone. Of submission, screening and deliberation it says nothing: they are put on the three days before.
 */
record Dates(Schedule schedule) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final Duration STAGE = Duration.ofDays(1);

    /** @throws NotTakenOver when the file does not say when voting was */
    static Dates of(PbElection election) {
        var opens = startOf(day(election, "date_begin", 1, 1));
        var closes = startOf(day(election, "date_end", 12, 31).plusDays(1));
        if (!closes.isAfter(opens)) throw new NotTakenOver("voting ends before it begins");
        return new Dates(new Schedule(List.of(
                new StageWindow(
                        Stage.SUBMISSION, opens.minus(STAGE.multipliedBy(3)), opens.minus(STAGE.multipliedBy(2))),
                new StageWindow(Stage.SCREENING, opens.minus(STAGE.multipliedBy(2)), opens.minus(STAGE)),
                new StageWindow(Stage.DELIBERATION, opens.minus(STAGE), opens),
                new StageWindow(Stage.BALLOT, opens, closes))));
    }

    Instant begin(Stage stage) {
        return schedule.window(stage).orElseThrow().opens();
    }

    Instant end(Stage stage) {
        return schedule.window(stage).orElseThrow().closes();
    }

    /** A day, or where only a year is given, that day of the year. */
    private static LocalDate day(PbElection election, String key, int month, int dayOfMonth) {
        var written = election.text(key).orElseThrow(() -> new NotTakenOver("it has no " + key));
        try {
            return written.matches("[0-9]{4}")
                    ? LocalDate.of(Integer.parseInt(written), month, dayOfMonth)
                    : LocalDate.parse(written, DAY);
        } catch (DateTimeException e) {
            throw new NotTakenOver(key + " is neither a day nor a year: " + written);
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
