package org.sillok.command.motion;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;

/** Puts a motion off. */
record DeferMotion(MotionId motion, Act act) implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
