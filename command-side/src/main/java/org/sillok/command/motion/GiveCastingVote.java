package org.sillok.command.motion;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.motion.Choice;

/** Breaks a tie, as who presides. */
record GiveCastingVote(MotionId motion, PersonId chair, Choice choice, Sitting sitting, Act act) implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
