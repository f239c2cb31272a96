package org.sillok.projection.meeting;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemWithdrawn;
import org.sillok.kernel.meeting.AgendaReordered;
import org.sillok.kernel.meeting.MeetingAdjourned;
import org.sillok.kernel.meeting.MeetingCancelled;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingEvent;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MeetingPostponed;
import org.sillok.kernel.meeting.MeetingResumed;
import org.sillok.kernel.meeting.MeetingSuspended;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.MemberDeparted;
import org.sillok.kernel.meeting.PublishedMeetingRecorded;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/** Which meetings to look at for a month (in UTC), and for a body. A meeting put off stands in both months. */
public final class CalendarEntries implements Projection<CalendarEntry> {

    public static final CalendarEntries PROJECTION = new CalendarEntries();

    private CalendarEntries() {}

    @Override
    public String name() {
        return "calendar-entries";
    }

    @Override
    public Class<CalendarEntry> view() {
        return CalendarEntry.class;
    }

    static YearMonth monthOf(Instant instant) {
        return YearMonth.from(instant.atZone(ZoneOffset.UTC));
    }

    static String partition(YearMonth month) {
        return "month:" + month;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof MeetingEvent event ? keys(event) : List.of();
    }

    private static List<Key> keys(MeetingEvent event) {
        return switch (event) {
            case MeetingConvened e -> List.of(key(e.scheduledAt(), e.meeting()), Key.of(e.body(), id(e)));
            case PublishedMeetingRecorded e -> List.of(key(e.heldAt(), e.meeting()), Key.of(e.body(), id(e)));
            case MeetingPostponed e ->
                Stream.of(key(e.from(), e.meeting()), key(e.to(), e.meeting()))
                        .distinct()
                        .toList();
            case AgendaItemAdded ignored -> List.of();
            case AgendaItemWithdrawn ignored -> List.of();
            case AgendaReordered ignored -> List.of();
            case MeetingCancelled ignored -> List.of();
            case MemberArrived ignored -> List.of();
            case MemberDeparted ignored -> List.of();
            case MeetingOpened ignored -> List.of();
            case MeetingSuspended ignored -> List.of();
            case MeetingResumed ignored -> List.of();
            case MeetingAdjourned ignored -> List.of();
        };
    }

    private static Key key(Instant at, MeetingId meeting) {
        return Key.of(partition(monthOf(at)), meeting.value());
    }

    private static String id(MeetingEvent event) {
        return event.meeting().value();
    }

    @Override
    public CalendarEntry fold(Key key, @Nullable CalendarEntry before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof MeetingEvent event)) throw Folding.unkeyed(key, recorded.event());
        return new CalendarEntry(event.meeting());
    }
}
