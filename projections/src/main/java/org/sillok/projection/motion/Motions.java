package org.sillok.projection.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** One view per motion: what is moved, and where it stands. */
public final class Motions implements Projection<MotionView> {

    public static final Motions PROJECTION = new Motions();

    private Motions() {}

    @Override
    public String name() {
        return "motions";
    }

    @Override
    public Class<MotionView> view() {
        return MotionView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MotionSubmitted e ->
                e.reconsiders() == null
                        ? List.of(Key.of(e.motion()))
                        : List.of(Key.of(e.motion()), Key.of(e.reconsiders()));
            case MotionEvent e -> List.of(Key.of(e.motion()));
            default -> List.of();
        };
    }

    @Override
    public MotionView fold(Key key, @Nullable MotionView before, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MotionSubmitted e ->
                key.equals(Key.of(e.motion()))
                        ? MotionDraft.submitted(e, recorded)
                        : new MotionDraft(Folding.existing(key, before)).reconsidered(e.motion());
            case PublishedDecisionRecorded e -> MotionDraft.published(e, recorded);
            case MotionEvent e -> fold(new MotionDraft(Folding.existing(key, before)), e, recorded);
            default -> throw Folding.unkeyed(key, recorded.event());
        };
    }

    private static MotionView fold(MotionDraft motion, MotionEvent event, RecordedEvent recorded) {
        var changed = switch (event) {
            case MotionSubmitted ignored -> motion;
            case PublishedDecisionRecorded ignored -> motion;
            case MotionSeconded e -> motion.seconded(e.seconder()).act(recorded);
            case AmendmentProposed e ->
                motion.amendment(e.amendment(), e.degree()).act(recorded);
            case MotionWithdrawn ignored -> motion.state(MotionState.WITHDRAWN).act(recorded);
            case MotionDeferred ignored -> motion.state(MotionState.DEFERRED).act(recorded);
            case MotionTakenUp e -> motion.takenUp(e).act(recorded);
            case MemberRecused e -> motion.recused(e.recusal()).act(recorded);
            case VotingOpened e -> motion.opened(e.round()).act(recorded, e.round());
            case VoteCast ignored -> motion;
            case VoteChanged ignored -> motion;
            case RollCallRecorded e -> motion.act(recorded, e.round());
            case SecretTallyRecorded e -> motion.act(recorded, e.round());
            case ConsentDeclared e -> motion.act(recorded, e.round());
            case VotingTied e -> motion.state(MotionState.TIED).act(recorded, e.round());
            case CastingVoteGiven e -> motion.act(recorded, e.round());
            case VotingClosed e ->
                motion.closed(e.round(), e.decision().outcome()).act(recorded, e.round());
            case DecisionAnnulled e -> motion.annulled(e.round()).act(recorded, e.round());
        };
        return changed.view(recorded.sequence());
    }
}
