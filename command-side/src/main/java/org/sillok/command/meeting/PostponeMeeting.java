package org.sillok.command.meeting;

import java.time.Instant;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MeetingId;

/** Puts the meeting off to another time. */
record PostponeMeeting(MeetingId meeting, Instant to, Act act) implements Command {

    @Override
    public MeetingId target() {
        return meeting;
    }
}
