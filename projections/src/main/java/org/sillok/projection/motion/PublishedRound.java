package org.sillok.projection.motion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Deviation;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.PublishedVote;
import org.sillok.kernel.motion.Rules;
import org.sillok.projection.Trace;

/** A decision as published, with our recomputation beside it and every deviation. */
public record PublishedRound(
        MotionId motion,
        int round,
        BodyId body,
        @Nullable MeetingId meeting,
        LocalDate on,
        Citation source,
        Roll roll,
        Rules rules,
        List<PublishedVote> votes,
        Outcome published,
        Decision recomputed,
        List<Deviation> deviations,
        Evidence evidence,
        Trace recorded)
        implements RoundView {

    /** A published decision is the only round of its motion. */
    static final int ROUND = 1;

    public PublishedRound {
        votes = List.copyOf(votes);
        deviations = List.copyOf(deviations);
    }
}
