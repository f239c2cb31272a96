package org.sillok.projection.meeting;

import java.util.Optional;
import org.sillok.kernel.MeetingId;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;
import org.sillok.projection.body.BodyRef;
import org.sillok.projection.person.People;

/** Who was at this meeting, from when to when, and who of those in office was not? */
public record FindAttendance(MeetingId meeting) implements Question<Optional<Attendance>> {

    @Override
    public Optional<Attendance> ask(Views views) {
        return views.find(Meetings.PROJECTION, Key.of(meeting)).map(view -> attendance(view, views));
    }

    private Attendance attendance(MeetingView view, Views views) {
        var people = People.in(views);
        var opening = view.opening();
        var members = views.list(Attendances.PROJECTION, meeting.toString()).stream()
                .map(one -> Stays.member(one, view, people))
                .toList();
        return new Attendance(
                meeting,
                view.version(),
                BodyRef.in(views, view.body()),
                view.state(),
                opening == null ? null : opening.trace().occurredAt(),
                view.adjournedAt(),
                members);
    }
}
