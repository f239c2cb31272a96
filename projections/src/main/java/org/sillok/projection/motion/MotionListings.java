package org.sillok.projection.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.StreamId;
import org.sillok.kernel.motion.AmendmentProposed;
import org.sillok.kernel.motion.CastingVoteGiven;
import org.sillok.kernel.motion.ConsentDeclared;
import org.sillok.kernel.motion.DecisionAnnulled;
import org.sillok.kernel.motion.MatterDocketed;
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

/** Which motions came before a body, came up at a meeting, or stand on the docket of a session. */
public final class MotionListings implements Projection<MotionListing> {

    public static final MotionListings PROJECTION = new MotionListings();

    private MotionListings() {}

    @Override
    public String name() {
        return "motion-listings";
    }

    @Override
    public Class<MotionListing> view() {
        return MotionListing.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MotionEvent event -> keys(event);
            case MatterDocketed e -> List.of(key(e.docket(), e.motion()));
            default -> List.of();
        };
    }

    private static List<Key> keys(MotionEvent event) {
        return switch (event) {
            case MotionSubmitted e -> List.of(key(e.body(), e.motion()), key(e.meeting(), e.motion()));
            case MotionTakenUp e -> List.of(key(e.meeting(), e.motion()));
            case PublishedDecisionRecorded e ->
                e.meeting() == null
                        ? List.of(key(e.body(), e.motion()))
                        : List.of(key(e.body(), e.motion()), key(e.meeting(), e.motion()));
            case MotionSeconded ignored -> List.of();
            case AmendmentProposed ignored -> List.of();
            case MotionWithdrawn ignored -> List.of();
            case MotionDeferred ignored -> List.of();
            case MemberRecused ignored -> List.of();
            case VotingOpened ignored -> List.of();
            case VoteCast ignored -> List.of();
            case VoteChanged ignored -> List.of();
            case RollCallRecorded ignored -> List.of();
            case SecretTallyRecorded ignored -> List.of();
            case ConsentDeclared ignored -> List.of();
            case VotingTied ignored -> List.of();
            case CastingVoteGiven ignored -> List.of();
            case VotingClosed ignored -> List.of();
            case DecisionAnnulled ignored -> List.of();
        };
    }

    private static Key key(StreamId list, MotionId motion) {
        return Key.of(list, motion.value());
    }

    @Override
    public MotionListing fold(Key key, @Nullable MotionListing before, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MotionSubmitted e -> new MotionListing(e.motion(), e.agendaItem(), e.matter());
            case MotionTakenUp e -> new MotionListing(e.motion(), e.agendaItem(), null);
            case PublishedDecisionRecorded e -> new MotionListing(e.motion(), null, null);
            case MatterDocketed e -> new MotionListing(e.motion(), null, e.matter());
            default -> throw Folding.unkeyed(key, recorded.event());
        };
    }
}
