package org.sillok.command.meeting;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.meeting.AgendaItemId;

/** Takes an item off the agenda. */
record WithdrawAgendaItem(MeetingId meeting, AgendaItemId item, Act act) implements Command {

    @Override
    public MeetingId target() {
        return meeting;
    }
}
