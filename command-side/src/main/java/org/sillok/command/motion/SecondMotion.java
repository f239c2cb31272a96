package org.sillok.command.motion;

import org.sillok.command.Command;
import org.sillok.command.evidence.Standing;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;

/** Seconds a motion. */
record SecondMotion(MotionId motion, Standing seconder, Act act) implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
