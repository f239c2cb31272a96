package org.sillok.command.meeting;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MeetingId;

/** Calls the meeting off. */
record CancelMeeting(MeetingId meeting, Act act) implements Command {

    @Override
    public MeetingId target() {
        return meeting;
    }
}
