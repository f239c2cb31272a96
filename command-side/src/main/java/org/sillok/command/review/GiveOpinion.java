package org.sillok.command.review;

import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.command.motion.MotionReading;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.ReviewId;
import org.sillok.kernel.review.Opinion;
import org.sillok.kernel.review.ProgrammeId;

/**
 * Enter what the panel decided of a programme.
 *
 * @param motion the motion that decided it; absent where the authority given is none
 */
record GiveOpinion(
        ReviewId review,
        ProgrammeId programme,
        Opinion opinion,
        Commitment statement,
        @Nullable MotionReading motion,
        Act act)
        implements Command {

    @Override
    public ReviewId target() {
        return review;
    }
}
