package org.sillok.command.meeting;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MeetingId;

/** Goes on with the meeting, if there is a quorum. */
record ResumeMeeting(MeetingId meeting, Act act) implements Command {

    @Override
    public MeetingId target() {
        return meeting;
    }
}
