package org.sillok.command.motion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Chronology;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
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
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.Recusal;
import org.sillok.kernel.motion.RollCallRecorded;
import org.sillok.kernel.motion.SecretTallyRecorded;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VoteChanged;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.kernel.motion.VotingTied;

/**
 * What the events of one motion say, folded. The motion decides from it, and others look at it as evidence.
 *
 * @param business absent where the decision was taken over as published
 * @param rounds how many voting rounds were opened
 * @param since when it came to stand where it does, at the earliest
 * @param latest when the last of all its acts happened, at the earliest
 * @param amendedBy the amendments that were adopted when the last round opened
 */
record MotionFacts(
        MotionId motion,
        BodyId body,
        @Nullable Business business,
        Stage stage,
        List<PersonId> seconders,
        List<MotionId> amendments,
        List<Recusal> recusals,
        int rounds,
        List<MotionId> amendedBy,
        Instant since,
        Instant latest) {

    /** Folds the next event of this motion. */
    static MotionFacts fold(@Nullable MotionFacts before, MotionEvent event, Instant recordedAt) {
        var at = Chronology.earliest(event.act(), recordedAt);
        if (before != null) return before.and(event).at(event, at);
        return switch (event) {
            case MotionSubmitted e -> begun(e.motion(), e.body(), Business.of(e), new Stage.Pending(), at);
            case PublishedDecisionRecorded e ->
                begun(e.motion(), e.body(), null, new Stage.Published(e.published()), at);
            default -> throw new IllegalStateException("a motion begins with its submission, not with " + event);
        };
    }

    /** What the motion is about. @throws IllegalStateException when it was only taken over as published */
    Business requireBusiness() {
        if (business == null) throw new IllegalStateException(motion + " was only published");
        return business;
    }

    String state() {
        return stage.word();
    }

    Optional<Recusal> recusal(PersonId member) {
        return recusals.stream().filter(one -> one.member().equals(member)).findFirst();
    }

    boolean isRecused(PersonId member) {
        return recusal(member).isPresent();
    }

    private static MotionFacts begun(
            MotionId motion, BodyId body, @Nullable Business business, Stage stage, Instant at) {
        return new MotionFacts(motion, body, business, stage, List.of(), List.of(), List.of(), 0, List.of(), at, at);
    }

    /** Votes, seconds and the like leave the motion where it stands. */
    private MotionFacts at(MotionEvent event, Instant at) {
        var moved = switch (event) {
            case MotionSeconded e -> false;
            case AmendmentProposed e -> false;
            case MemberRecused e -> false;
            case VoteCast e -> false;
            case VoteChanged e -> false;
            default -> true;
        };
        return new MotionFacts(
                motion,
                body,
                business,
                stage,
                seconders,
                amendments,
                recusals,
                rounds,
                amendedBy,
                moved ? at : since,
                at.isAfter(latest) ? at : latest);
    }

    private MotionFacts and(MotionEvent event) {
        return switch (event) {
            case MotionSeconded e -> withSeconders(plus(seconders, e.seconder()));
            case AmendmentProposed e -> withAmendments(plus(amendments, e.amendment()));
            case MemberRecused e -> withRecusals(plus(recusals, e.recusal()));
            case MotionWithdrawn e -> in(new Stage.Withdrawn());
            case MotionDeferred e -> in(new Stage.Deferred());
            case MotionTakenUp e -> takenUp(e);
            case VotingOpened e -> opened(e);
            case VoteCast e -> in(new Stage.Voting(round().with(List.of(e.vote()))));
            case VoteChanged e -> in(new Stage.Voting(round().with(List.of(e.vote()))));
            case RollCallRecorded e -> in(new Stage.Voting(round().with(e.votes())));
            case SecretTallyRecorded e -> in(new Stage.Voting(round().with(e)));
            case ConsentDeclared e -> in(new Stage.Voting(round().byConsent()));
            case VotingTied e -> in(new Stage.Tied(round(), e.decision(), e.members(), e.evidence()));
            case CastingVoteGiven e -> this;
            case VotingClosed e -> in(closed(e));
            case DecisionAnnulled e -> in(new Stage.Pending());
            case MotionSubmitted e -> throw again(e);
            case PublishedDecisionRecorded e -> throw again(e);
        };
    }

    private Round round() {
        if (stage instanceof Stage.Voting voting) return voting.round();
        throw new IllegalStateException("no round of " + motion + " is open");
    }

    private static Stage closed(VotingClosed e) {
        var outcome = e.decision().outcome();
        return outcome == Outcome.INQUORATE ? new Stage.Pending() : new Stage.Decided(e.round(), outcome);
    }

    private static IllegalStateException again(MotionEvent event) {
        return new IllegalStateException("a motion begins once, not again with " + event);
    }

    private MotionFacts in(Stage next) {
        return new MotionFacts(
                motion, body, business, next, seconders, amendments, recusals, rounds, amendedBy, since, latest);
    }

    private MotionFacts takenUp(MotionTakenUp e) {
        return new MotionFacts(
                motion,
                body,
                requireBusiness().at(e),
                new Stage.Pending(),
                seconders,
                amendments,
                recusals,
                rounds,
                amendedBy,
                since,
                latest);
    }

    private MotionFacts opened(VotingOpened e) {
        return new MotionFacts(
                motion,
                body,
                business,
                new Stage.Voting(Round.of(e, this::isRecused)),
                seconders,
                amendments,
                recusals,
                e.round(),
                e.amendedBy(),
                since,
                latest);
    }

    private MotionFacts withSeconders(List<PersonId> next) {
        return new MotionFacts(
                motion, body, business, stage, next, amendments, recusals, rounds, amendedBy, since, latest);
    }

    private MotionFacts withAmendments(List<MotionId> next) {
        return new MotionFacts(
                motion, body, business, stage, seconders, next, recusals, rounds, amendedBy, since, latest);
    }

    private MotionFacts withRecusals(List<Recusal> next) {
        return new MotionFacts(
                motion, body, business, stage, seconders, amendments, next, rounds, amendedBy, since, latest);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
