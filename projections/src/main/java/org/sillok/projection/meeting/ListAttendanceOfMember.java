package org.sillok.projection.meeting;

import org.sillok.kernel.PersonId;
import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.person.People;

/** Which meetings did this member attend, and which not? */
public record ListAttendanceOfMember(PersonId member, Slice slice) implements Question<AttendanceOfMember> {

    @Override
    public AttendanceOfMember ask(Views views) {
        var people = People.in(views);
        var meetings =
                Page.of(views, Attendances.PROJECTION, member.toString(), slice, view -> entry(view, views, people));
        return new AttendanceOfMember(people.ref(member), meetings);
    }

    private static AttendanceOfMember.Entry entry(AttendanceView view, Views views, People people) {
        var meeting = views.find(Meetings.PROJECTION, Key.of(view.meeting())).orElseThrow();
        return new AttendanceOfMember.Entry(MeetingLine.of(meeting, views), Stays.member(view, meeting, people));
    }
}
