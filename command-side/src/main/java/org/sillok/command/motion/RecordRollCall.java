package org.sillok.command.motion;

import java.util.List;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.Vote;

/** Records a whole roll-call. */
record RecordRollCall(MotionId motion, List<Vote> votes, Act act) implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
