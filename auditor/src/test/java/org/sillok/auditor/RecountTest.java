package org.sillok.auditor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.auditor.Audits.audit;
import static org.sillok.auditor.Audits.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Result;
import org.sillok.auditor.recount.Recounting;
import org.sillok.kernel.Act;
import org.sillok.kernel.Authority;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.CycleSamples;
import org.sillok.kernel.Event;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Samples;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Salt;
import org.sillok.kernel.ballot.VoterAct;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.budget.BudgetAmended;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.LineChange;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.cycle.BallotCount;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CountedBallot;
import org.sillok.kernel.cycle.CycleEstablished;
import org.sillok.kernel.cycle.SelectionComputed;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VoteChanged;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.kernel.proposal.Channel;
import org.sillok.kernel.proposal.ProposalShortlisted;
import org.sillok.kernel.proposal.ProposalSubmitted;

/** A log that is whole, of a record that is not: whoever writes it has signed wrong numbers. The recount names the event that tells them. */
class RecountTest {

    private static final LineId PARKS = new LineId("parks");
    private static final CycleId CYCLE = Samples.CYCLE;

    @Test
    void a_record_whose_numbers_are_right_holds() throws IOException {
        var results = recount(events(), List.of());

        assertThat(results).filteredOn(one -> !one.holds()).isEmpty();
        assertThat(result(results, Check.DECISIONS).covered())
                .containsEntry("decisions taken here", 3L)
                .containsEntry("votes", 45L);
        assertThat(result(results, Check.CYCLES).covered()).containsEntry("ballots counted one by one", 5L);
        assertThat(result(results, Check.BUDGETS).covered()).containsEntry("changes of budgets", 2L);
    }

    @Test
    void ballots_that_are_withheld_are_counted_in_the_sums_and_said_not_to_be_covered() throws IOException {
        var small = events().stream()
                .filter(one -> one.event() instanceof BallotEvent ballot
                        && ballot.voterClass().equals(CycleSamples.COMMITTEE))
                .map(RecordedEvent::position)
                .toList();

        var cycles = result(recount(events(), small), Check.CYCLES);

        assertThat(small).hasSize(2);
        assertThat(cycles.holds()).as("%s", cycles.findings()).isTrue();
        assertThat(cycles.covered()).containsEntry("ballots counted one by one", 3L);
        assertThat(cycles.notCovered()).containsEntry("ballots that count in the sums of their class only", 2L);
    }

    static List<Arguments> wrong() {
        return List.of(
                Arguments.of(
                        "a vote of somebody else in place of one",
                        Check.DECISIONS,
                        changing(
                                VoteCast.class,
                                1,
                                e -> new VoteCast(
                                        e.motion(),
                                        1,
                                        Vote.of(
                                                new PersonId("p-stranger"),
                                                e.vote().choice()),
                                        e.act()))),
                Arguments.of(
                        "two votes of one member",
                        Check.DECISIONS,
                        changing(
                                VoteCast.class,
                                1,
                                e -> new VoteCast(
                                        e.motion(),
                                        1,
                                        Vote.of(new PersonId("p-1"), e.vote().choice()),
                                        e.act()))),
                Arguments.of(
                        "a vote changed that was cast otherwise",
                        Check.DECISIONS,
                        changing(
                                VoteCast.class, 3, e -> new VoteChanged(e.motion(), 1, Choice.YES, e.vote(), e.act()))),
                Arguments.of(
                        "more votes for it than were cast",
                        Check.DECISIONS,
                        changing(VotingClosed.class, 0, e -> closed(e, decided(e, new Tally(15, 0, 0))))),
                Arguments.of(
                        "more in the room than there were",
                        Check.DECISIONS,
                        changing(
                                VotingClosed.class,
                                1,
                                e -> closed(
                                        e,
                                        Decision.of(
                                                org.sillok.kernel.VotingSamples.RULES,
                                                new Headcount(15, 15, 14, 0, 0),
                                                e.decision().tally())))),
                Arguments.of(
                        "the other outcome",
                        Check.DECISIONS,
                        changing(VotingClosed.class, 2, e -> closed(e, turned(e.decision())))),
                Arguments.of(
                        "a member less on the roll",
                        Check.DECISIONS,
                        changing(
                                VotingOpened.class,
                                0,
                                e -> new VotingOpened(
                                        e.motion(),
                                        1,
                                        e.meeting(),
                                        e.method(),
                                        new org.sillok.kernel.body.Roll(
                                                1, 15, e.roll().members().subList(0, 14), null, null),
                                        e.rules(),
                                        e.present(),
                                        e.quorum(),
                                        List.of(),
                                        e.evidence(),
                                        e.act()))),
                Arguments.of(
                        "a ballot that was not cast so",
                        Check.CYCLES,
                        changing(
                                SelectionComputed.class,
                                0,
                                e -> new SelectionComputed(
                                        e.cycle(), selection(ballots().subList(0, 4)), e.ballots(), e.act()))),
                Arguments.of(
                        "more ballots than were cast",
                        Check.CYCLES,
                        changing(
                                SelectionComputed.class,
                                0,
                                e -> new SelectionComputed(
                                        e.cycle(),
                                        e.selection(),
                                        new BallotCount(
                                                e.ballots().counted() + 1,
                                                0,
                                                0,
                                                e.ballots().opened(),
                                                e.ballots().closed()),
                                        e.act()))),
                Arguments.of(
                        "a ballot that chooses what is not on it",
                        Check.CYCLES,
                        changing(
                                BallotCast.class,
                                2,
                                e -> new BallotCast(
                                        e.ballot(),
                                        e.cycle(),
                                        e.voterClass(),
                                        new Choices.Approval(List.of(new org.sillok.kernel.ProposalId("other"))),
                                        e.salt(),
                                        e.act()))),
                Arguments.of(
                        "another total than that of the lines",
                        Check.BUDGETS,
                        changing(
                                BudgetAmended.class,
                                0,
                                e -> new BudgetAmended(
                                        e.budget(),
                                        e.changes(),
                                        e.totalBefore(),
                                        e.totalAfter() + 1,
                                        e.external(),
                                        null,
                                        e.act()))),
                Arguments.of(
                        "a line below nothing",
                        Check.BUDGETS,
                        changing(
                                BudgetAmended.class,
                                0,
                                e -> new BudgetAmended(
                                        e.budget(), List.of(new LineChange(PARKS, -51)), 50, -1, true, null, e.act()))),
                Arguments.of(
                        "an amendment under a motion that was rejected",
                        Check.BUDGETS,
                        changing(
                                BudgetAmended.class,
                                0,
                                e -> new BudgetAmended(
                                        e.budget(),
                                        e.changes(),
                                        e.totalBefore(),
                                        e.totalAfter(),
                                        false,
                                        null,
                                        under("motion-9")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong(String what, Check check, UnaryOperator<List<RecordedEvent>> forge) throws IOException {
        var before = events();
        var forged = forge.apply(before);
        long position = before.stream()
                .filter(one -> !forged.contains(one))
                .findFirst()
                .orElseThrow()
                .position();

        var found = result(recount(forged, List.of()), check);

        assertThat(found.findings())
                .as(what)
                .extracting(finding -> finding.position())
                .contains(position);
    }

    private static List<Result> recount(List<RecordedEvent> events, List<Long> withheld) throws IOException {
        var maker = new MadeLog.Maker();
        for (var event : events) {
            if (withheld.contains(event.position())) maker.inSum(event);
            else maker.event(event);
        }
        return audit(maker.log(), findings -> List.of(new Recounting(findings)));
    }

    private static List<RecordedEvent> events() {
        var events = new ArrayList<RecordedEvent>();
        var committee = new Committee((event, disclosures) -> events.add(event));
        committee.sit(100);
        var stated = Samples.stated();
        committee
                .add(new BudgetEstablished(
                        Samples.BUDGET,
                        Samples.BODY,
                        2020,
                        "KRW",
                        List.of(new Line(PARKS, null, Samples.words("parks"), 50, null)),
                        stated))
                .add(new BudgetAmended(Samples.BUDGET, List.of(new LineChange(PARKS, 20)), 50, 70, true, null, stated));
        committee.add(new CycleEstablished(
                CYCLE,
                Samples.BODY,
                Samples.BUDGET,
                2020,
                "KRW",
                Samples.words("cycle"),
                CycleSamples.PARAMETERS,
                CycleSamples.SCHEDULE,
                stated));
        for (var project : CycleSamples.PROJECTS) {
            committee
                    .add(new ProposalSubmitted(
                            project.id(),
                            CYCLE,
                            project.category(),
                            Samples.words("title"),
                            Samples.words("text"),
                            null,
                            null,
                            List.of(),
                            Channel.MAIL,
                            null,
                            committee.last(CYCLE.toString()),
                            stated))
                    .add(new ProposalShortlisted(project.id(), project.cost(), stated));
        }
        committee.add(new BallotingOpened(
                CYCLE, CycleSamples.VOTING_OPENS, CycleSamples.PARAMETERS, CycleSamples.PROJECTS, List.of(), stated));
        long opened = events.size() - 1L;
        int voter = 0;
        for (var ballot : ballots()) {
            var id = new BallotId("%064x".formatted(++voter));
            committee.add(new BallotCast(
                    id,
                    CYCLE,
                    ballot.voterClass(),
                    ballot.choices(),
                    new Salt("%032x".formatted(voter)),
                    VoterAct.of(Provenance.ENTERED)));
        }
        committee.add(new BallotingClosed(CYCLE, CycleSamples.VOTING_CLOSES, stated));
        long closed = events.size() - 1L;
        committee.add(
                new SelectionComputed(CYCLE, selection(ballots()), new BallotCount(5, 0, 0, opened, closed), stated));
        return events;
    }

    private static List<CountedBallot> ballots() {
        return List.of(
                ballot(CycleSamples.CITIZENS, CycleSamples.LIBRARY, CycleSamples.LANTERNS),
                ballot(CycleSamples.COMMITTEE, CycleSamples.PLAYGROUND),
                ballot(CycleSamples.CITIZENS, CycleSamples.LIBRARY, CycleSamples.BENCHES),
                ballot(CycleSamples.COMMITTEE, CycleSamples.LIBRARY, CycleSamples.LANTERNS),
                ballot(CycleSamples.CITIZENS, CycleSamples.PLAYGROUND, CycleSamples.LANTERNS));
    }

    private static CountedBallot ballot(VoterClassId voters, org.sillok.kernel.ProposalId... projects) {
        return new CountedBallot(voters, new Choices.Approval(List.of(projects)));
    }

    private static org.sillok.kernel.cycle.Allocation.Selection selection(List<CountedBallot> ballots) {
        return (org.sillok.kernel.cycle.Allocation.Selection)
                CycleSamples.PARAMETERS.poll(CycleSamples.PROJECTS).allocate(ballots);
    }

    private static Decision decided(VotingClosed e, Tally tally) {
        return Decision.of(org.sillok.kernel.VotingSamples.RULES, e.decision().headcount(), tally);
    }

    private static Decision turned(Decision one) {
        var other = one.outcome() == Outcome.ADOPTED ? Outcome.REJECTED : Outcome.ADOPTED;
        return new Decision(one.tally(), one.headcount(), one.quorum(), one.majority(), one.tied(), null, other);
    }

    private static VotingClosed closed(VotingClosed e, Decision decision) {
        return new VotingClosed(
                e.motion(),
                e.round(),
                e.body(),
                e.meeting(),
                decision,
                e.members(),
                e.recusals(),
                e.evidence(),
                e.act());
    }

    private static Act under(String motion) {
        var act = Samples.stated();
        return new Act(
                act.actor(),
                act.capacity(),
                act.reason(),
                new Authority.AdoptedMotion(new MotionId(motion)),
                act.occurredAt(),
                act.provenance());
    }

    /** Puts another event in place of one of a type. */
    private static <E extends Event> UnaryOperator<List<RecordedEvent>> changing(
            Class<E> type, int which, UnaryOperatorTo<E> change) {
        return events -> {
            var changed = new ArrayList<>(events);
            var found = changed.stream()
                    .filter(one -> type.isInstance(one.event()))
                    .skip(which)
                    .findFirst()
                    .orElseThrow();
            changed.set(
                    (int) found.position(),
                    new RecordedEvent(
                            found.position(),
                            found.id(),
                            found.stream(),
                            found.sequence(),
                            found.recordedAt(),
                            change.apply(type.cast(found.event()))));
            return changed;
        };
    }

    /** Another event of the same stream. */
    private interface UnaryOperatorTo<E extends @Nullable Object> {
        Event apply(E event);
    }
}
