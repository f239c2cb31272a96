package org.sillok.projection.motion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Tally;
import org.sillok.projection.Trace;

/**
 * One decision in a list. It never changes; whether it was annulled is told by its motion.
 *
 * @param on the day of the decision, where a publication states one
 * @param tally the votes counted, without any casting vote
 * @param recomputed what the votes give by our own count, where a publication gives the outcome
 */
public record DecisionView(
        MotionId motion,
        int round,
        BodyId body,
        @Nullable MeetingId meeting,
        @Nullable LocalDate on,
        Outcome outcome,
        Tally tally,
        @Nullable Outcome recomputed,
        int deviations,
        Trace decided) {}
