package org.sillok.projection.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.motion.AmendmentProposed;
import org.sillok.kernel.motion.CastingVoteGiven;
import org.sillok.kernel.motion.ConsentDeclared;
import org.sillok.kernel.motion.DecisionAnnulled;
import org.sillok.kernel.motion.MemberRecused;
import org.sillok.kernel.motion.MotionDeferred;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.motion.MotionSeconded;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.MotionTakenUp;
import org.sillok.kernel.motion.MotionWithdrawn;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.RollCallRecorded;
import org.sillok.kernel.motion.SecretTallyRecorded;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VoteChanged;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.kernel.motion.VotingTied;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per voting round, listed by motion. */
public final class Rounds implements Projection<RoundView> {

    public static final Rounds PROJECTION = new Rounds();

    private Rounds() {}

    @Override
    public String name() {
        return "rounds";
    }

    @Override
    public Class<RoundView> view() {
        return RoundView.class;
    }

    static Key key(MotionId motion, int round) {
        return Key.of(motion, Key.padded(round));
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof MotionEvent event ? keys(event) : List.of();
    }

    private static List<Key> keys(MotionEvent event) {
        return switch (event) {
            case VotingOpened e -> List.of(key(e.motion(), e.round()));
            case RollCallRecorded e -> List.of(key(e.motion(), e.round()));
            case SecretTallyRecorded e -> List.of(key(e.motion(), e.round()));
            case ConsentDeclared e -> List.of(key(e.motion(), e.round()));
            case VotingTied e -> List.of(key(e.motion(), e.round()));
            case CastingVoteGiven e -> List.of(key(e.motion(), e.round()));
            case VotingClosed e -> List.of(key(e.motion(), e.round()));
            case DecisionAnnulled e -> List.of(key(e.motion(), e.round()));
            case PublishedDecisionRecorded e -> List.of(key(e.motion(), PublishedRound.ROUND));
            case MotionSubmitted ignored -> List.of();
            case MotionSeconded ignored -> List.of();
            case AmendmentProposed ignored -> List.of();
            case MotionWithdrawn ignored -> List.of();
            case MotionDeferred ignored -> List.of();
            case MotionTakenUp ignored -> List.of();
            case MemberRecused ignored -> List.of();
            // Single votes are views of their own, so that a round does not grow with each of them.
            case VoteCast ignored -> List.of();
            case VoteChanged ignored -> List.of();
        };
    }

    @Override
    public RoundView fold(Key key, @Nullable RoundView before, RecordedEvent recorded) {
        var trace = Trace.of(recorded);
        return switch (recorded.event()) {
            case VotingOpened e -> HeldRound.opened(e, trace);
            case PublishedDecisionRecorded e -> published(e, trace);
            case RollCallRecorded ignored -> held(key, before).rollCall(trace);
            case SecretTallyRecorded e ->
                held(key, before).secret(new HeldRound.SecretCount(e.tally(), e.participants(), trace));
            case ConsentDeclared ignored -> held(key, before).consent(trace);
            case VotingTied e -> held(key, before).tied(tie(e, trace));
            case CastingVoteGiven e ->
                held(key, before).castingVote(new HeldRound.CastingVote(e.chair(), e.choice(), trace));
            case VotingClosed e -> held(key, before).closed(closing(e, trace));
            case DecisionAnnulled ignored -> held(key, before).annulled(trace);
            default -> throw Folding.unkeyed(key, recorded.event());
        };
    }

    private static HeldRound held(Key key, @Nullable RoundView before) {
        return switch (Folding.existing(key, before)) {
            case HeldRound round -> round;
            case PublishedRound ignored -> throw new IllegalStateException(key + " was published, not held");
        };
    }

    private static HeldRound.Tie tie(VotingTied e, Trace trace) {
        return new HeldRound.Tie(e.decision(), e.members(), e.recusals(), e.evidence(), trace);
    }

    private static HeldRound.Closing closing(VotingClosed e, Trace trace) {
        return new HeldRound.Closing(e.body(), e.decision(), e.members(), e.recusals(), e.evidence(), trace);
    }

    private static PublishedRound published(PublishedDecisionRecorded e, Trace trace) {
        return new PublishedRound(
                e.motion(),
                PublishedRound.ROUND,
                e.body(),
                e.meeting(),
                e.on(),
                e.source(),
                e.roll(),
                e.rules(),
                e.votes(),
                e.published(),
                e.recomputed(),
                e.deviations(),
                e.evidence(),
                trace);
    }
}
