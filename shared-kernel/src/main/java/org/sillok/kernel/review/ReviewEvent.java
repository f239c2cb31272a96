package org.sillok.kernel.review;

import org.sillok.kernel.Event;
import org.sillok.kernel.ReviewId;

/** What can happen to a review. */
public sealed interface ReviewEvent extends Event
        permits ReviewOpened, OpinionGiven, PrioritiesSet, OpinionAnswered, ReviewConcluded {

    ReviewId review();

    @Override
    default ReviewId stream() {
        return review();
    }
}
