package org.sillok.projection.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.motion.AmendmentProposed;
import org.sillok.kernel.motion.CastingVoteGiven;
import org.sillok.kernel.motion.ConsentDeclared;
import org.sillok.kernel.motion.DecisionAnnulled;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.MemberRecused;
import org.sillok.kernel.motion.MotionDeferred;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.motion.MotionSeconded;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.MotionTakenUp;
import org.sillok.kernel.motion.MotionWithdrawn;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.PublishedVote;
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

/** One view per member and round, listed by member. */
public final class MemberVotes implements Projection<MemberVoteView> {

    public static final MemberVotes PROJECTION = new MemberVotes();

    private MemberVotes() {}

    @Override
    public String name() {
        return "member-votes";
    }

    @Override
    public Class<MemberVoteView> view() {
        return MemberVoteView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        if (!(recorded.event() instanceof MotionEvent event)) return List.of();
        var members = members(event);
        return members.size() < 2
                ? members.isEmpty() ? List.of() : List.of(key(members.getFirst(), event))
                : members.stream().distinct().map(person -> key(person, event)).toList();
    }

    private static List<PersonId> members(MotionEvent event) {
        return switch (event) {
            case VoteCast e -> List.of(VoteView.member(e.vote()));
            case VoteChanged e -> List.of(VoteView.member(e.vote()));
            case RollCallRecorded e -> e.votes().stream().map(VoteView::member).toList();
            case CastingVoteGiven e -> List.of(e.chair());
            case VotingClosed e ->
                e.members().stream().map(MemberRecord::member).toList();
            case PublishedDecisionRecorded e ->
                e.votes().stream().map(PublishedVote::voter).toList();
            // Who took part in a secret vote is told at closing, by seat and not by time.
            case SecretTallyRecorded ignored -> List.of();
            case VotingTied ignored -> List.of();
            case MotionSubmitted ignored -> List.of();
            case MotionSeconded ignored -> List.of();
            case AmendmentProposed ignored -> List.of();
            case MotionWithdrawn ignored -> List.of();
            case MotionDeferred ignored -> List.of();
            case MotionTakenUp ignored -> List.of();
            case MemberRecused ignored -> List.of();
            case VotingOpened ignored -> List.of();
            case ConsentDeclared ignored -> List.of();
            // The answer asks the motion whether a round was annulled.
            case DecisionAnnulled ignored -> List.of();
        };
    }

    private static Key key(PersonId person, MotionEvent event) {
        return Key.of(person, event.motion().value() + "/" + round(event));
    }

    private static int round(MotionEvent event) {
        return switch (event) {
            case VoteCast e -> e.round();
            case VoteChanged e -> e.round();
            case RollCallRecorded e -> e.round();
            case CastingVoteGiven e -> e.round();
            case VotingClosed e -> e.round();
            default -> PublishedRound.ROUND;
        };
    }

    @Override
    public MemberVoteView fold(Key key, @Nullable MemberVoteView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof MotionEvent event)) throw Folding.unkeyed(key, recorded.event());
        var trace = Trace.of(recorded);
        var member = before != null ? before.member() : member(key, event);
        var view = before == null ? MemberVoteView.first(member, event.motion(), round(event), trace) : before;
        return switch (event) {
            case VoteCast e -> view.voted(e.vote().choice(), trace);
            case VoteChanged e -> view.voted(e.vote().choice(), trace);
            case RollCallRecorded e -> {
                for (var vote : e.votes()) {
                    if (VoteView.member(vote).equals(member)) view = view.voted(vote.choice(), trace);
                }
                yield view;
            }
            case CastingVoteGiven e -> view.brokeTie(e.choice(), trace);
            case VotingClosed e -> {
                for (var one : e.members()) {
                    if (one.member().equals(member)) view = view.closed(one, trace);
                }
                yield view;
            }
            case PublishedDecisionRecorded e -> {
                for (var vote : e.votes()) {
                    if (vote.voter().equals(member)) view = view.published(vote);
                }
                yield view;
            }
            default -> throw Folding.unkeyed(key, event);
        };
    }

    private static PersonId member(Key key, MotionEvent event) {
        return members(event).stream()
                .filter(person -> key(person, event).equals(key))
                .findFirst()
                .orElseThrow(() -> Folding.unkeyed(key, event));
    }
}
