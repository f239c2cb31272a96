package org.sillok.projection.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.InvalidValue;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;

/**
 * Which meetings are set for this time, cancelled ones included?
 *
 * @param body of which body; of any where absent
 * @param from the first instant
 * @param until the first instant no longer asked for, at most 366 days later
 */
public record FindCalendar(@Nullable BodyId body, Instant from, Instant until) implements Question<Calendar> {

    private static final Duration LONGEST = Duration.ofDays(366);

    public FindCalendar {
        if (!from.isBefore(until)) throw new InvalidValue("until", "after " + from, until);
        if (from.plus(LONGEST).isBefore(until)) throw new InvalidValue("until", "at most 366 days after from", until);
    }

    @Override
    public Calendar ask(Views views) {
        var first = CalendarEntries.monthOf(from);
        var last = CalendarEntries.monthOf(until);
        var meetings = Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .flatMap(month -> of(month, views))
                .filter(this::asked)
                .sorted(Comparator.comparing(MeetingView::scheduledAt)
                        .thenComparing(view -> view.id().value()))
                .map(view -> MeetingLine.of(view, views))
                .toList();
        return new Calendar(from, until, meetings);
    }

    /** The meetings of a month; those put off to another one are left to that one. */
    private static Stream<MeetingView> of(YearMonth month, Views views) {
        return views.list(CalendarEntries.PROJECTION, CalendarEntries.partition(month)).stream()
                .map(entry ->
                        views.find(Meetings.PROJECTION, Key.of(entry.meeting())).orElseThrow())
                .filter(view -> CalendarEntries.monthOf(view.scheduledAt()).equals(month));
    }

    private boolean asked(MeetingView view) {
        return (body == null || body.equals(view.body()))
                && !view.scheduledAt().isBefore(from)
                && view.scheduledAt().isBefore(until);
    }
}
