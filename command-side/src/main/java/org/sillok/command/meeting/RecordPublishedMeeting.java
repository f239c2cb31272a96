package org.sillok.command.meeting;

import java.time.Instant;
import java.util.List;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.PublishedAttendance;

/** Takes a meeting over as published. */
public record RecordPublishedMeeting(
        MeetingId meeting,
        BodyId body,
        Instant heldAt,
        Commitment place,
        List<PublishedAttendance> attendance,
        List<AgendaItem> agenda,
        Act act)
        implements Command {

    @Override
    public MeetingId target() {
        return meeting;
    }
}
