package org.sillok.command.motion;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;

/** Takes a motion back before it is decided. */
record WithdrawMotion(MotionId motion, Act act) implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
