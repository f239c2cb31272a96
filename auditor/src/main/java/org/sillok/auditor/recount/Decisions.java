package org.sillok.auditor.recount;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Checked;
import org.sillok.kernel.Authority;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.motion.CastingVoteGiven;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.DecisionAnnulled;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.Rules;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.kernel.motion.VotingTied;

/** Counts every decision again: from the votes, the rules pinned at its opening, and who was in the room. */
final class Decisions {

    private final Checked check;
    private final Motions motions;
    private final Seen seen;
    private final Voting voting;
    private final Rolls rolls = new Rolls();
    private long held;
    private long secret;
    private long published;
    private long untold;

    Decisions(Checked check, Motions motions, Seen seen) {
        this.check = check;
        this.motions = motions;
        this.seen = seen;
        this.voting = new Voting(check);
    }

    void take(RecordedEvent recorded, MotionEvent event) {
        long at = recorded.position();
        if (event instanceof MotionSubmitted e) {
            begin(at, new MotionFile(e.motion(), e.body(), e));
        } else if (event instanceof PublishedDecisionRecorded e) {
            published(recorded, e);
        } else {
            motions.file(event.motion())
                    .ifPresentOrElse(
                            file -> take(recorded, event, file),
                            () -> check.failed(
                                    at,
                                    "a motion begins with its submission",
                                    event.motion().value()));
        }
    }

    private void begin(long at, MotionFile file) {
        if (!motions.begin(file)) check.failed(at, "a motion begins once", file.motion.value());
    }

    private void take(RecordedEvent recorded, MotionEvent event, MotionFile file) {
        switch (event) {
            case VotingOpened e -> opened(recorded, e, file);
            case VotingTied e -> tied(recorded.position(), e, file);
            case CastingVoteGiven e -> casting(recorded.position(), e, file);
            case VotingClosed e -> closed(recorded, e, file);
            case DecisionAnnulled e -> annulled(recorded, e, file);
            default -> voting.take(recorded.position(), event, file);
        }
    }

    private void opened(RecordedEvent recorded, VotingOpened e, MotionFile file) {
        long at = recorded.position();
        if (file.round != null)
            check.failed(
                    at,
                    "a round is opened while another one is open",
                    e.motion().value());
        if (e.round() != file.rounds + 1)
            check.failed(at, "a round is left out, or opened twice", "round " + e.round());
        var body = seen.body(file.body, Seen.of(file.body, e.evidence()));
        if (body.isPresent()) constitution(recorded, e, body.get(), file);
        else check.failed(at, "its evidence names no event of the body", file.body.value());
        var room = seen.room(e.meeting(), Seen.of(e.meeting(), e.evidence()));
        if (room.isPresent()) quorum(at, e, room.get(), file);
        else
            check.failed(
                    at,
                    "its evidence names no event of the meeting",
                    e.meeting().value());
        file.rounds = e.round();
        file.amendedBy = e.amendedBy();
        file.round = new OpenRound(e, file::isRecused);
    }

    /** Roll and rules as the body had them that day. */
    private void constitution(RecordedEvent recorded, VotingOpened e, BodyFacts body, MotionFile file) {
        var compared = new Comparison();
        var roll = rolls.on(body, body.dayOf(recorded.occurredAt()));
        // Who closes a day may be recorded the day after.
        boolean dayBefore = rolls.on(body, body.dayOf(recorded.occurredAt().minusSeconds(60)))
                .equals(e.roll());
        if (!dayBefore) compared.of("roll", roll, e.roll());
        compared.of("rules", rules(e.rules(), body, file), e.rules());
        compared.at(recorded.position(), "roll or rules are not those of the body", check);
    }

    private static @Nullable Rules rules(Rules told, BodyFacts body, MotionFile file) {
        var majority = file.submitted == null ? "" : file.submitted.majority();
        return body.charters().stream()
                .filter(one -> one.version() == told.charterVersion())
                .findFirst()
                .map(one -> one.charter())
                .flatMap(charter -> charter.majority(majority)
                        .map(deciding -> new Rules(
                                told.charterVersion(), charter.opening(), deciding, charter.tie(), charter.recusal())))
                .orElse(null);
    }

    private void quorum(long at, VotingOpened e, Room room, MotionFile file) {
        var present = room.present().stream().filter(e.roll()::includes).toList();
        boolean counts = e.rules().recusal().countsTowardsQuorum();
        long counting = present.stream()
                .filter(person -> counts || !file.isRecused(person))
                .count();
        var quorum = Verdict.quorum(
                e.rules().opening(), counting, e.roll().seats(), e.roll().inOffice());
        new Comparison()
                .of("present", present, e.present())
                .of("quorum", quorum, e.quorum())
                .at(at, "who was there at the opening is not who was in the room", check);
        if (!quorum.holds()) check.failed(at, "voting was opened without a quorum", quorum.toString());
    }

    private @Nullable OpenRound round(long at, int number, MotionFile file) {
        var round = file.round;
        if (round != null && round.opened.round() == number) return round;
        check.failed(at, "there is no such round open", "%s, round %d".formatted(file.motion.value(), number));
        return null;
    }

    private void tied(long at, VotingTied e, MotionFile file) {
        var round = round(at, e.round(), file);
        if (round == null) return;
        count(at, round, e.evidence(), file)
                .ifPresent(counted -> compare(at, counted, new OpenRound.Counted(e.decision(), e.members())));
        new Comparison()
                .of("outcome", Outcome.TIED, e.decision().outcome())
                .of("recusals", file.recusals, e.recusals())
                .at(at, "the tie is none", check);
        round.tied = e;
    }

    private void casting(long at, CastingVoteGiven e, MotionFile file) {
        var round = round(at, e.round(), file);
        if (round == null) return;
        if (round.tied == null)
            check.failed(at, "a casting vote where there is no tie", e.chair().value());
        if (e.choice() == Choice.ABSTAIN)
            check.failed(at, "a casting vote that does not decide", e.chair().value());
        round.casting = e;
    }

    private void closed(RecordedEvent recorded, VotingClosed e, MotionFile file) {
        long at = recorded.position();
        var round = round(at, e.round(), file);
        if (round == null) return;
        held++;
        if (round.opened.method() == Method.SECRET) secret++;
        var tie = round.tied;
        var told = new OpenRound.Counted(e.decision(), e.members());
        if (tie == null) count(at, round, e.evidence(), file).ifPresent(counted -> compare(at, counted, told));
        else broken(at, round, tie, e, file);
        new Comparison()
                .of("recusals", file.recusals, e.recusals())
                .of("meeting", round.opened.meeting(), e.meeting())
                .of("body", file.body, e.body())
                .at(at, "the decision tells other circumstances than those of its motion", check);
        if (tie == null && e.decision().outcome() == Outcome.TIED)
            check.failed(at, "a round is closed in a tie", "round " + e.round());
        file.round = null;
        var outcome = e.decision().outcome();
        file.decided(recorded.sequence(), outcome == Outcome.INQUORATE ? null : outcome);
    }

    private Optional<OpenRound.Counted> count(
            long at, OpenRound round, org.sillok.kernel.@Nullable Evidence evidence, MotionFile file) {
        var room = seen.room(round.opened.meeting(), evidence);
        if (room.isEmpty()) {
            check.failed(
                    at,
                    "its evidence names no event of the meeting",
                    round.opened.meeting().value());
            return Optional.empty();
        }
        try {
            return Optional.of(round.count(room.get(), file::isRecused));
        } catch (InvalidValue e) {
            check.failed(at, "the numbers cannot be: " + e.getMessage(), file.motion.value());
            return Optional.empty();
        }
    }

    /** A tie that the chair has broken: the same numbers, with one vote more. */
    private void broken(long at, OpenRound round, VotingTied tie, VotingClosed e, MotionFile file) {
        var casting = round.casting;
        if (casting == null) {
            check.failed(at, "a tie is closed without a casting vote", file.motion.value());
            return;
        }
        var before = tie.decision();
        try {
            var decision = Decision.of(round.opened.rules(), before.headcount(), before.tally(), casting.choice());
            compare(
                    at,
                    new OpenRound.Counted(decision, tie.members()),
                    new OpenRound.Counted(e.decision(), e.members()));
        } catch (InvalidValue cannotBe) {
            check.failed(at, "the numbers cannot be: " + cannotBe.getMessage(), file.motion.value());
        }
        var room = seen.room(round.opened.meeting(), e.evidence());
        var presiding = room.flatMap(one ->
                round.opened.roll().presiding(person -> one.present().contains(person) && !file.isRecused(person)));
        if (!presiding.equals(Optional.of(casting.chair()))) {
            check.failed(
                    at,
                    "the casting vote is not that of who presides",
                    casting.chair().value());
        }
    }

    private void compare(long at, OpenRound.Counted counted, OpenRound.Counted told) {
        var ours = counted.decision();
        var theirs = told.decision();
        new Comparison()
                .of("tally", ours.tally(), theirs.tally())
                .of("people", ours.headcount(), theirs.headcount())
                .of("quorum", ours.quorum(), theirs.quorum())
                .of("majority", ours.majority(), theirs.majority())
                .of("tied", ours.tied(), theirs.tied())
                .of("casting vote", ours.castingVote(), theirs.castingVote())
                .of("outcome", ours.outcome(), theirs.outcome())
                .of("members", counted.members(), told.members())
                .at(at, "the decision is not what votes, rules and presence give", check);
    }

    private void annulled(RecordedEvent recorded, DecisionAnnulled e, MotionFile file) {
        long at = recorded.position();
        var tie = file.round == null ? null : file.round.tied;
        @Nullable Outcome annulled = tie == null ? file.outcomeAt(recorded.sequence()) : Outcome.TIED;
        new Comparison()
                .of("annulled", annulled, e.annulled())
                .of("round", file.rounds, e.round())
                .at(at, "what is annulled is not what was decided", check);
        warrant(at, e, file);
        file.round = null;
        file.decided(recorded.sequence(), null);
    }

    private void warrant(long at, DecisionAnnulled e, MotionFile file) {
        switch (e.act().authority()) {
            case Authority.Mandate own ->
                check.failed(at, "a decision is annulled without authority", file.motion.value());
            case Authority.Cited law -> {}
            case Authority.AdoptedMotion by -> {
                var why = by.motion().equals(file.motion)
                        ? "a decision cannot annul itself"
                        : motions.notInForce(by.motion(), null);
                if (why != null) check.failed(at, "a decision is annulled without authority", why);
            }
        }
    }

    private void published(RecordedEvent recorded, PublishedDecisionRecorded e) {
        long at = recorded.position();
        published++;
        var file = new MotionFile(e.motion(), e.body(), null);
        begin(at, file);
        boolean decides = e.published() == Outcome.ADOPTED || e.published() == Outcome.REJECTED;
        file.decided(recorded.sequence(), decides ? e.published() : null);
        var attended = attended(at, e);
        var body = seen.body(e.body(), e.evidence());
        if (body.isEmpty())
            check.failed(at, "its evidence names no event of the body", e.body().value());
        else {
            new Comparison()
                    .of("roll", rolls.on(body.get(), e.on()), e.roll())
                    .at(at, "roll or rules are not those of the body", check);
        }
        try {
            var counted = new PublishedCount(e, attended).count();
            new Comparison()
                    .of("decision", counted.decision(), e.recomputed())
                    .of("deviations", counted.deviations(), e.deviations())
                    .at(at, "the published decision was counted otherwise", check);
        } catch (InvalidValue cannotBe) {
            check.failed(
                    at,
                    "the numbers cannot be: " + cannotBe.getMessage(),
                    e.motion().value());
        }
    }

    /** Who was there, as the meeting that the evidence names tells it; nobody where only the votes do. */
    private Set<PersonId> attended(long at, PublishedDecisionRecorded e) {
        var meeting = e.meeting();
        if (meeting == null) return Set.of();
        if (e.attendance() == null) {
            untold++;
            return Set.of();
        }
        var room = seen.room(meeting, e.attendance());
        if (room.isEmpty()) check.failed(at, "its evidence names no event of the meeting", meeting.value());
        return room.map(one -> Stream.concat(one.present().stream(), one.left().stream())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    void end() {
        check.covered("decisions taken here", held);
        if (published > 0) check.covered("decisions taken over as published", published);
        if (untold > 0) check.uncovered("published decisions of which only the votes tell who was there", untold);
        check.covered("votes", voting.votes());
        if (secret > 0)
            check.uncovered("secret ballots one by one: their sums, turnout and arithmetic were checked", secret);
    }
}
