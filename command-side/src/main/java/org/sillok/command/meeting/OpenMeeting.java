package org.sillok.command.meeting;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.Roll;

/** Opens the meeting, if there is a quorum of the roll of that day. */
record OpenMeeting(MeetingId meeting, Roll roll, MajorityRule quorumRule, Evidence evidence, Act act)
        implements Command {

    @Override
    public MeetingId target() {
        return meeting;
    }
}
