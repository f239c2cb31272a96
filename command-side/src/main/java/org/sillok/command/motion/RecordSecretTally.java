package org.sillok.command.motion;

import java.util.List;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.motion.Tally;

/** Records the counts of a secret vote and who took part. */
record RecordSecretTally(MotionId motion, Tally tally, List<PersonId> participants, Act act) implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
