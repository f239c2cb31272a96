package org.sillok.projection.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.meeting.PublishedAttendance;
import org.sillok.projection.Folding;
import org.sillok.projection.Trace;

/**
 * When one member was in the room of one meeting.
 *
 * @param seat the seat on the roll; absent where the meeting was not opened, or the member came to office later
 * @param intervals in order; none for a member on the roll who never came
 * @param published the words of a publication, where it is from one
 */
public record AttendanceView(
        MeetingId meeting,
        PersonId member,
        @Nullable SeatId seat,
        List<Interval> intervals,
        List<Published> published,
        Trace first) {

    /**
     * From an arrival to a departure.
     *
     * @param departed absent where no departure was recorded; the adjournment ends it then
     */
    public record Interval(Trace arrived, @Nullable Trace departed) {}

    /** How a publication says somebody attended, in its own word. */
    public record Published(String value, boolean present) {}

    public AttendanceView {
        intervals = List.copyOf(intervals);
        published = List.copyOf(published);
    }

    /** Whether the member was there at any time. */
    public boolean attended() {
        return !intervals.isEmpty() || published.stream().anyMatch(Published::present);
    }

    AttendanceView seated(@Nullable SeatId on) {
        return new AttendanceView(meeting, member, on, intervals, published, first);
    }

    AttendanceView arrived(Trace trace) {
        var begun = new Interval(trace, null);
        return new AttendanceView(meeting, member, seat, Folding.plus(intervals, begun), published, first);
    }

    AttendanceView departed(Trace trace) {
        var changed = new ArrayList<>(intervals);
        var last = changed.removeLast();
        changed.add(new Interval(last.arrived(), trace));
        return new AttendanceView(meeting, member, seat, changed, published, first);
    }

    AttendanceView published(PublishedAttendance attendance) {
        var word = new Published(attendance.value(), attendance.present());
        return new AttendanceView(meeting, member, seat, intervals, Folding.plus(published, word), first);
    }
}
