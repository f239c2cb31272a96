package org.sillok.command.motion;

import java.util.List;
import org.sillok.command.Command;
import org.sillok.command.evidence.Standing;
import org.sillok.kernel.Act;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.Recusal;

/** Keeps a member out of the decision. */
record RecuseMember(MotionId motion, Recusal recusal, Standing member, List<Evidence> evidence, Act act)
        implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
