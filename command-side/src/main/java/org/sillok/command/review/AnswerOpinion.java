package org.sillok.command.review;

import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.ReviewId;
import org.sillok.kernel.review.ProgrammeId;

/**
 * Enter whether the budget followed an opinion, and why.
 *
 * @param followed whether it did
 * @param amendment the change of the budget that did it; absent where it did not, or nothing had to change
 */
record AnswerOpinion(
        ReviewId review,
        ProgrammeId programme,
        boolean followed,
        @Nullable LineMove amendment,
        Act act) implements Command {

    @Override
    public ReviewId target() {
        return review;
    }
}
