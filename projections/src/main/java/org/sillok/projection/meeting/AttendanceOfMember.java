package org.sillok.projection.meeting;

import org.sillok.projection.Page;
import org.sillok.projection.person.PersonRef;

/** A member's attendance, meeting by meeting. */
public record AttendanceOfMember(PersonRef member, Page<Entry> meetings) {

    /** One meeting that the member attended, or was in office for. */
    public record Entry(MeetingLine meeting, Attendance.Member attendance) {}
}
