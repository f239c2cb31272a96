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
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VoteChanged;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.kernel.motion.VotingTied;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/** One view per vote by name, listed by motion in the order of casting. */
public final class Votes implements Projection<VoteView> {

    public static final Votes PROJECTION = new Votes();

    private Votes() {}

    @Override
    public String name() {
        return "votes";
    }

    @Override
    public Class<VoteView> view() {
        return VoteView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof MotionEvent event ? keys(event) : List.of();
    }

    private static List<Key> keys(MotionEvent event) {
        return switch (event) {
            case VoteCast e -> List.of(key(e.motion(), e.round(), e.vote()));
            case VoteChanged e -> List.of(key(e.motion(), e.round(), e.vote()));
            case RollCallRecorded e ->
                e.votes().stream()
                        .map(vote -> key(e.motion(), e.round(), vote))
                        .distinct()
                        .toList();
            case MotionSubmitted ignored -> List.of();
            case MotionSeconded ignored -> List.of();
            case AmendmentProposed ignored -> List.of();
            case MotionWithdrawn ignored -> List.of();
            case MotionDeferred ignored -> List.of();
            case MotionTakenUp ignored -> List.of();
            case MemberRecused ignored -> List.of();
            case VotingOpened ignored -> List.of();
            // A secret vote has no votes by name.
            case SecretTallyRecorded ignored -> List.of();
            case ConsentDeclared ignored -> List.of();
            case VotingTied ignored -> List.of();
            case CastingVoteGiven ignored -> List.of();
            case VotingClosed ignored -> List.of();
            case DecisionAnnulled ignored -> List.of();
            // Published votes lie in the published round, written once.
            case PublishedDecisionRecorded ignored -> List.of();
        };
    }

    private static Key key(MotionId motion, int round, Vote vote) {
        return Key.of(motion, Key.padded(round) + "/" + VoteView.member(vote).value());
    }

    @Override
    public VoteView fold(Key key, @Nullable VoteView before, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case VoteCast e -> cast(e.motion(), e.round(), before, e.vote(), recorded);
            case VoteChanged e -> cast(e.motion(), e.round(), before, e.vote(), recorded);
            case RollCallRecorded e -> {
                var view = before;
                for (var vote : e.votes()) {
                    if (key(e.motion(), e.round(), vote).equals(key)) {
                        view = cast(e.motion(), e.round(), view, vote, recorded);
                    }
                }
                yield Folding.existing(key, view);
            }
            default -> throw Folding.unkeyed(key, recorded.event());
        };
    }

    private static VoteView cast(
            MotionId motion, int round, @Nullable VoteView before, Vote vote, RecordedEvent recorded) {
        var act = MotionAct.of(recorded, round);
        var cast = new VoteView.Cast(act.type(), vote, act.trace());
        var casts = before == null ? List.of(cast) : Folding.plus(before.casts(), cast);
        return new VoteView(motion, round, VoteView.member(vote), casts);
    }
}
