package org.sillok.kernel.meeting;

import java.time.Instant;
import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MeetingId;

/** A meeting was taken over as published, with its attendance and agenda. */
@EventType("published-meeting-recorded")
public record PublishedMeetingRecorded(
        MeetingId meeting,
        BodyId body,
        Instant heldAt,
        Commitment place,
        List<PublishedAttendance> attendance,
        List<AgendaItem> agenda,
        Act act)
        implements MeetingEvent {

    public PublishedMeetingRecorded {
        attendance = List.copyOf(attendance);
        agenda = List.copyOf(agenda);
    }
}
