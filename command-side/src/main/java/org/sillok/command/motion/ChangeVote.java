package org.sillok.command.motion;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.motion.Choice;

/** Changes one's own vote before the round is closed. */
record ChangeVote(MotionId motion, PersonId voter, Choice choice, Act act) implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
