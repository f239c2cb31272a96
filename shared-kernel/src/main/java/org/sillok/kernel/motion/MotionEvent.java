package org.sillok.kernel.motion;

import org.sillok.kernel.Event;
import org.sillok.kernel.MotionId;

/** What can happen to a motion. */
public sealed interface MotionEvent extends Event
        permits MotionSubmitted,
                MotionSeconded,
                AmendmentProposed,
                MotionWithdrawn,
                MotionDeferred,
                MotionTakenUp,
                MemberRecused,
                VotingOpened,
                VoteCast,
                VoteChanged,
                RollCallRecorded,
                SecretTallyRecorded,
                ConsentDeclared,
                VotingTied,
                CastingVoteGiven,
                VotingClosed,
                DecisionAnnulled,
                PublishedDecisionRecorded {

    MotionId motion();

    @Override
    default MotionId stream() {
        return motion();
    }
}
