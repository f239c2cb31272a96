package org.sillok.projection.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
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

/** One view per decision, all together and by body. */
public final class Decisions implements Projection<DecisionView> {

    public static final Decisions PROJECTION = new Decisions();

    private Decisions() {}

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public Class<DecisionView> view() {
        return DecisionView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof MotionEvent event ? keys(event) : List.of();
    }

    private static List<Key> keys(MotionEvent event) {
        return switch (event) {
            case VotingClosed e -> keys(e.body(), e.motion(), e.round());
            case PublishedDecisionRecorded e -> keys(e.body(), e.motion(), PublishedRound.ROUND);
            case MotionSubmitted ignored -> List.of();
            case MotionSeconded ignored -> List.of();
            case AmendmentProposed ignored -> List.of();
            case MotionWithdrawn ignored -> List.of();
            case MotionDeferred ignored -> List.of();
            case MotionTakenUp ignored -> List.of();
            case MemberRecused ignored -> List.of();
            case VotingOpened ignored -> List.of();
            case VoteCast ignored -> List.of();
            case VoteChanged ignored -> List.of();
            case RollCallRecorded ignored -> List.of();
            case SecretTallyRecorded ignored -> List.of();
            case ConsentDeclared ignored -> List.of();
            // A tie is no decision yet.
            case VotingTied ignored -> List.of();
            case CastingVoteGiven ignored -> List.of();
            // The annulment does not name the body; the answer asks the motion.
            case DecisionAnnulled ignored -> List.of();
        };
    }

    private static List<Key> keys(BodyId body, MotionId motion, int round) {
        var id = motion.value() + "/" + round;
        return List.of(Key.of(id), Key.of(body, id));
    }

    @Override
    public DecisionView fold(Key key, @Nullable DecisionView before, RecordedEvent recorded) {
        var trace = Trace.of(recorded);
        return switch (recorded.event()) {
            case VotingClosed e ->
                new DecisionView(
                        e.motion(),
                        e.round(),
                        e.body(),
                        e.meeting(),
                        null,
                        e.decision().outcome(),
                        e.decision().tally(),
                        null,
                        0,
                        trace);
            case PublishedDecisionRecorded e ->
                new DecisionView(
                        e.motion(),
                        PublishedRound.ROUND,
                        e.body(),
                        e.meeting(),
                        e.on(),
                        e.published(),
                        e.recomputed().tally(),
                        e.recomputed().outcome(),
                        e.deviations().size(),
                        trace);
            default -> throw Folding.unkeyed(key, recorded.event());
        };
    }
}
