package org.sillok.command.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.command.evidence.Standing;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.Recusal;

/**
 * Keeps a member out of the decision.
 *
 * @param authority what the record says of the motion given as authority; absent where the authority is no motion
 */
record RecuseMember(
        MotionId motion,
        Recusal recusal,
        Standing member,
        @Nullable MotionReading authority,
        Act act) implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
