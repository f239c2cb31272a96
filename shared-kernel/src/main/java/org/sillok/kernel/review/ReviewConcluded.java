package org.sillok.kernel.review;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.ReviewId;

/** Every opinion was answered, and the review is over. */
@EventType("review-concluded")
public record ReviewConcluded(ReviewId review, Act act) implements ReviewEvent {}
