package org.sillok.command.meeting;

import java.util.List;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.meeting.AgendaItemId;

/** Puts the agenda into another order. */
record ReorderAgenda(MeetingId meeting, List<AgendaItemId> order, Act act) implements Command {

    @Override
    public MeetingId target() {
        return meeting;
    }
}
