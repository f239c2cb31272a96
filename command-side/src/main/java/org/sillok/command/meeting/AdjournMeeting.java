package org.sillok.command.meeting;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MeetingId;

/** Ends the meeting. */
record AdjournMeeting(MeetingId meeting, Act act) implements Command {

    @Override
    public MeetingId target() {
        return meeting;
    }
}
