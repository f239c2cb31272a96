package org.sillok.command.meeting;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.meeting.AgendaItem;

/** Puts an item on the agenda, last. */
record AddAgendaItem(MeetingId meeting, AgendaItem item, Act act) implements Command {

    @Override
    public MeetingId target() {
        return meeting;
    }
}
