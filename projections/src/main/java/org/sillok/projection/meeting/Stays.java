package org.sillok.projection.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.projection.person.People;

/** Reads stays out of attendance intervals, which an adjournment ends. */
final class Stays {

    private Stays() {}

    static Attendance.Member member(AttendanceView view, MeetingView meeting, People people) {
        var stays = stays(view, meeting);
        return new Attendance.Member(
                people.ref(view.member()),
                view.seat(),
                view.attended(),
                !stays.isEmpty() && stays.getLast().until() == null,
                stays,
                view.published());
    }

    private static List<Attendance.Stay> stays(AttendanceView view, MeetingView meeting) {
        return view.intervals().stream()
                .map(interval -> stay(interval, meeting.adjournedAt()))
                .toList();
    }

    private static Attendance.Stay stay(AttendanceView.Interval interval, @Nullable Instant adjournedAt) {
        var departed = interval.departed();
        return new Attendance.Stay(
                interval.arrived().occurredAt(),
                departed == null ? adjournedAt : departed.occurredAt(),
                interval.arrived().position(),
                departed == null ? null : departed.position());
    }
}
