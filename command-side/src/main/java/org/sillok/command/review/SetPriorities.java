package org.sillok.command.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.command.motion.MotionReading;
import org.sillok.kernel.Act;
import org.sillok.kernel.ReviewId;
import org.sillok.kernel.review.ProgrammeId;

/**
 * Enter the order in which the panel put the programmes, the most important first.
 *
 * @param motion the motion that decided it; absent where the authority given is none
 */
record SetPriorities(
        ReviewId review, List<ProgrammeId> order, @Nullable MotionReading motion, Act act) implements Command {

    @Override
    public ReviewId target() {
        return review;
    }
}
