package org.sillok.command.motion;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;

/** Annuls what a round decided, so that it may be taken again. */
record AnnulDecision(MotionId motion, Act act) implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
