package org.sillok.command.meeting;

import org.sillok.command.Command;
import org.sillok.command.evidence.Standing;
import org.sillok.kernel.Act;
import org.sillok.kernel.MeetingId;

/** Records that a member came into the room. */
record RecordArrival(MeetingId meeting, Standing member, Act act) implements Command {

    @Override
    public MeetingId target() {
        return meeting;
    }
}
