package org.sillok.command.motion;

import org.sillok.command.Command;
import org.sillok.command.evidence.Standing;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;

/** Submits an amendment of a motion; it becomes a motion of its own. */
record ProposeAmendment(MotionId motion, MotionId amendment, Draft draft, Sitting sitting, Standing mover, Act act)
        implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
