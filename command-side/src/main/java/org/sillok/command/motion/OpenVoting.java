package org.sillok.command.motion;

import java.util.List;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.motion.Method;

/**
 * Opens a voting round; the roll and the charter's rules of that day are pinned.
 *
 * @param rivals what became of the other motions on the same question
 */
record OpenVoting(
        MotionId motion,
        Method method,
        Sitting sitting,
        Roll roll,
        Charter charter,
        List<Fate> amendments,
        List<Fate> rivals,
        Evidence body,
        Act act)
        implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
