package org.sillok.command.review;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.ReviewId;

/** End a review whose opinions are all answered. */
record ConcludeReview(ReviewId review, Act act) implements Command {

    @Override
    public ReviewId target() {
        return review;
    }
}
