package org.sillok.command.motion;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;

/** Closes the round and decides it by who is in the room. */
record CloseVoting(MotionId motion, Sitting sitting, Act act) implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
