package org.sillok.command.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.SessionId;

/** Calls a meeting; {@code urgency} says why its notice is shorter than the charter asks. */
record ConveneMeeting(
        MeetingId meeting,
        BodyId body,
        MeetingKind kind,
        SessionId session,
        Instant scheduledAt,
        Commitment place,
        Notice notice,
        @Nullable Commitment urgency,
        Act act)
        implements Command {

    @Override
    public MeetingId target() {
        return meeting;
    }
}
