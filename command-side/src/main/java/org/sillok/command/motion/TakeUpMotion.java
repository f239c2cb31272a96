package org.sillok.command.motion;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.meeting.AgendaItemId;

/** Brings a motion up at a meeting again. */
record TakeUpMotion(MotionId motion, AgendaItemId agendaItem, Sitting sitting, Act act) implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
