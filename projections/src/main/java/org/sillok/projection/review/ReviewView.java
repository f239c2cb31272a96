package org.sillok.projection.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.ReviewId;
import org.sillok.kernel.review.Opinion;
import org.sillok.kernel.review.Programme;
import org.sillok.kernel.review.ProgrammeId;
import org.sillok.kernel.review.Reflection;
import org.sillok.projection.Trace;

/**
 * A review as it stands.
 *
 * @param version the sequence of the stream's last event
 * @param items the programmes, in the order in which they were given
 * @param priorities the panel's order; empty where it set none
 */
public record ReviewView(
        ReviewId id,
        long version,
        BudgetId budget,
        BodyId panel,
        Commitment title,
        List<Item> items,
        List<ProgrammeId> priorities,
        boolean concluded,
        Trace opened) {

    /** A programme with what the panel thinks of it and what the budget answered. */
    public record Item(
            Programme programme,
            @Nullable Given opinion,
            @Nullable Answered answer) {}

    /** An opinion of the panel. */
    public record Given(Opinion opinion, Commitment statement, MotionId motion, Trace trace) {}

    /** The budget's answer; the reason is that of the act. */
    public record Answered(Reflection reflection, Trace trace) {}

    public ReviewView {
        items = List.copyOf(items);
        priorities = List.copyOf(priorities);
    }
}
