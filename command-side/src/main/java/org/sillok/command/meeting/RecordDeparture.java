package org.sillok.command.meeting;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;

/** Records that a member left the room. */
record RecordDeparture(MeetingId meeting, PersonId member, Act act) implements Command {

    @Override
    public MeetingId target() {
        return meeting;
    }
}
