package org.sillok.kernel.motion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.body.Roll;

/**
 * A decision was taken over as published, with our recomputation beside it and every deviation.
 *
 * @param attendance the meeting that told who was there; absent where the decision names none, and where only the votes tell it
 */
@EventType("published-decision-recorded")
public record PublishedDecisionRecorded(
        MotionId motion,
        BodyId body,
        @Nullable MeetingId meeting,
        LocalDate on,
        Commitment title,
        Citation source,
        List<PublishedVote> votes,
        Roll roll,
        Rules rules,
        Outcome published,
        Decision recomputed,
        List<Deviation> deviations,
        @Nullable Evidence attendance,
        Evidence evidence,
        Act act)
        implements MotionEvent {

    public PublishedDecisionRecorded {
        votes = List.copyOf(votes);
        deviations = List.copyOf(deviations);
    }
}
