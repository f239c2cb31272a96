package org.sillok.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sillok.command.Acts.ORDINANCE;
import static org.sillok.command.Acts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.command.Acts;
import org.sillok.command.evidence.Reading;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.cycle.UnfundedReason;
import org.sillok.kernel.proposal.Channel;
import org.sillok.kernel.proposal.CoProposerJoined;
import org.sillok.kernel.proposal.CostEstimated;
import org.sillok.kernel.proposal.DeliberationNoted;
import org.sillok.kernel.proposal.Estimate;
import org.sillok.kernel.proposal.Feasibility;
import org.sillok.kernel.proposal.Progress;
import org.sillok.kernel.proposal.ProgressReported;
import org.sillok.kernel.proposal.ProposalClosed;
import org.sillok.kernel.proposal.ProposalCompiled;
import org.sillok.kernel.proposal.ProposalDecided;
import org.sillok.kernel.proposal.ProposalFacts;
import org.sillok.kernel.proposal.ProposalMerged;
import org.sillok.kernel.proposal.ProposalPassedOver;
import org.sillok.kernel.proposal.ProposalRefusal.AlreadyProposer;
import org.sillok.kernel.proposal.ProposalRefusal.CannotMergeInto;
import org.sillok.kernel.proposal.ProposalRefusal.NotAProposer;
import org.sillok.kernel.proposal.ProposalRefusal.NotEstimated;
import org.sillok.kernel.proposal.ProposalRefusal.NotFeasible;
import org.sillok.kernel.proposal.ProposalRefusal.NotInTheSelection;
import org.sillok.kernel.proposal.ProposalRefusal.ProgressOutOfOrder;
import org.sillok.kernel.proposal.ProposalRefusal.ProposalAlreadySubmitted;
import org.sillok.kernel.proposal.ProposalRefusal.ProposalNotInState;
import org.sillok.kernel.proposal.ProposalRefusal.StageNotOpen;
import org.sillok.kernel.proposal.ProposalRefusal.TooFewProposers;
import org.sillok.kernel.proposal.ProposalRefusal.UnknownCategory;
import org.sillok.kernel.proposal.ProposalScreened;
import org.sillok.kernel.proposal.ProposalShortlisted;
import org.sillok.kernel.proposal.ProposalSubmitted;
import org.sillok.kernel.proposal.ProposalWithdrawn;
import org.sillok.kernel.proposal.Screening;
import org.sillok.kernel.proposal.SiteChecked;

class ProposalTest {

    private static final CycleId CYCLE = new CycleId("2019");
    private static final CategoryId CITY = new CategoryId("city");
    private static final ProposalId LIBRARY = new ProposalId("library");
    private static final ProposalId PARK = new ProposalId("park");
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BEN = new PersonId("ben");
    private static final BudgetId BUDGET = new BudgetId("fy2020");
    private static final LineId LINE = new LineId("library");
    private static final LocalDate DAY = LocalDate.of(2019, 5, 2);
    private static final Evidence SEEN = new Evidence("cycle:2019", 3);
    private static final Evidence SELECTED = new Evidence("cycle:2019", 12);
    private static final Evidence COMPILED_AT = new Evidence("budget:fy2020", 5);
    private static final Act ACT = Acts.BY_CLERK;

    private static final ProposalSubmitted SUBMITTED = submitted(LIBRARY, CYCLE);
    private static final CoProposerJoined JOINED = new CoProposerJoined(LIBRARY, BEN, by(BEN));
    private static final ProposalScreened ELIGIBLE =
            new ProposalScreened(LIBRARY, Screening.ELIGIBLE, ORDINANCE, 1, SEEN, ACT);
    private static final ProposalScreened INELIGIBLE =
            new ProposalScreened(LIBRARY, Screening.INELIGIBLE, ORDINANCE, 1, SEEN, ACT);
    private static final ProposalMerged MERGED =
            new ProposalMerged(LIBRARY, PARK, new Evidence("proposal:park", 0), ACT);
    private static final CostEstimated ESTIMATED =
            new CostEstimated(LIBRARY, new Estimate(300, text("by the office")), ACT);
    private static final SiteChecked IMPOSSIBLE =
            new SiteChecked(LIBRARY, DAY, Feasibility.NOT_FEASIBLE, text("a river"), ACT);
    private static final ProposalShortlisted SHORTLISTED = new ProposalShortlisted(LIBRARY, 300, ACT);
    private static final ProposalWithdrawn WITHDRAWN = new ProposalWithdrawn(LIBRARY, by(ADA));
    private static final ProposalDecided FUNDED = new ProposalDecided(LIBRARY, true, null, 300, SELECTED, ACT);
    private static final UnfundedReason TOO_DEAR = new UnfundedReason.DidNotFit(300, 200, 100);
    private static final ProposalDecided UNFUNDED = new ProposalDecided(LIBRARY, false, TOO_DEAR, 300, SELECTED, ACT);
    private static final ProposalCompiled COMPILED = new ProposalCompiled(LIBRARY, BUDGET, LINE, 300, COMPILED_AT, ACT);
    private static final ProgressReported STARTED = reported(Progress.STARTED);
    private static final ProgressReported DONE = reported(Progress.DONE);

    private static final List<Object> ON_THE_BALLOT = List.of(SUBMITTED, ELIGIBLE, ESTIMATED, SHORTLISTED);

    private final FixtureConfiguration<Proposal> proposal = new AggregateTestFixture<>(Proposal.class);

    @Test
    void a_citizen_proposes_a_project() {
        proposal.givenNoPriorActivity()
                .when(submit(reading(1, Stage.SUBMISSION)))
                .expectEvents(SUBMITTED);
    }

    @Test
    void it_may_ask_for_no_amount_but_not_for_none_at_all() {
        var open = reading(1, Stage.SUBMISSION);
        assertThat(submit(null, List.of(ADA), open).asked()).isNull();
        assertThat(submit(1L, List.of(ADA), open).asked()).isEqualTo(1);
        assertThatThrownBy(() -> submit(0L, List.of(ADA), open)).hasMessageContaining("amount");
    }

    @Test
    void a_thousand_may_propose_it_and_no_more() {
        var open = reading(1, Stage.SUBMISSION);
        assertThat(submit(null, people(1_000), open).proposers()).hasSize(1_000);
        assertThatThrownBy(() -> submit(null, people(1_001), open)).hasMessageContaining("proposers");
    }

    private static List<PersonId> people(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> new PersonId("citizen-" + number))
                .toList();
    }

    @Test
    void others_join() {
        proposal.given(SUBMITTED).when(new JoinProposal(LIBRARY, BEN, by(BEN))).expectEvents(JOINED);
    }

    @Test
    void it_is_screened_under_a_rule() {
        proposal.given(SUBMITTED)
                .when(screen(Screening.ELIGIBLE, reading(1, Stage.SCREENING)))
                .expectEvents(ELIGIBLE);
    }

    @Test
    void what_was_found_ineligible_may_be_found_eligible_later_and_both_stay() {
        proposal.given(SUBMITTED, INELIGIBLE)
                .when(screen(Screening.ELIGIBLE, reading(1, Stage.SCREENING)))
                .expectEvents(ELIGIBLE);
    }

    @Test
    void too_few_proposers_do_not_keep_it_from_being_found_ineligible() {
        proposal.given(SUBMITTED)
                .when(screen(Screening.INELIGIBLE, reading(3, Stage.SCREENING)))
                .expectEvents(INELIGIBLE);
    }

    @Test
    void enough_proposers_make_it_eligible() {
        proposal.given(SUBMITTED, JOINED)
                .when(screen(Screening.ELIGIBLE, reading(2, Stage.SCREENING)))
                .expectEvents(new ProposalScreened(LIBRARY, Screening.ELIGIBLE, ORDINANCE, 2, SEEN, ACT));
    }

    @Test
    void it_is_merged_into_another_that_stands_for_both() {
        proposal.given(SUBMITTED)
                .when(new MergeProposal(LIBRARY, park(CYCLE), ACT))
                .expectEvents(MERGED);
    }

    @Test
    void the_place_is_looked_at() {
        proposal.given(SUBMITTED, ELIGIBLE)
                .when(new CheckSite(
                        LIBRARY, DAY, Feasibility.NOT_FEASIBLE, text("a river"), reading(1, Stage.SITE_CHECK), ACT))
                .expectEvents(IMPOSSIBLE);
    }

    @Test
    void its_cost_is_estimated_and_estimated_again() {
        var again = new Estimate(310, text("prices rose"));
        proposal.given(SUBMITTED, ELIGIBLE, ESTIMATED)
                .when(new EstimateCost(LIBRARY, again, ACT))
                .expectEvents(new CostEstimated(LIBRARY, again, ACT));
    }

    @Test
    void what_was_said_of_it_is_noted() {
        proposal.given(SUBMITTED, ELIGIBLE)
                .when(new NoteDeliberation(LIBRARY, null, text("yes"), reading(1, Stage.DELIBERATION), ACT))
                .expectEvents(new DeliberationNoted(LIBRARY, null, text("yes"), ACT));
    }

    @Test
    void it_goes_on_the_ballot_at_the_last_estimate() {
        proposal.given(SUBMITTED, ELIGIBLE, ESTIMATED)
                .when(new ShortlistProposal(LIBRARY, reading(1, Stage.DELIBERATION), ACT))
                .expectEvents(SHORTLISTED);
    }

    @Test
    void it_is_passed_over() {
        proposal.given(SUBMITTED, ELIGIBLE)
                .when(new PassOverProposal(LIBRARY, reading(1, Stage.DELIBERATION), ACT))
                .expectEvents(new ProposalPassedOver(LIBRARY, ACT));
    }

    @Test
    void a_proposer_takes_it_back() {
        proposal.given(SUBMITTED).when(new WithdrawProposal(LIBRARY, by(ADA))).expectEvents(WITHDRAWN);
    }

    @Test
    void a_clerk_takes_it_back_for_those_who_wrote_on_paper() {
        proposal.given(ON_THE_BALLOT)
                .when(new WithdrawProposal(LIBRARY, ACT))
                .expectEvents(new ProposalWithdrawn(LIBRARY, ACT));
    }

    @Test
    void the_confirmed_selection_funds_it() {
        proposal.given(ON_THE_BALLOT)
                .when(new DecideProposal(LIBRARY, new Verdict(null, 300, SELECTED), "", ACT))
                .expectEvents(FUNDED);
    }

    @Test
    void the_confirmed_selection_says_why_it_is_not_funded() {
        proposal.given(ON_THE_BALLOT)
                .when(new DecideProposal(LIBRARY, new Verdict(TOO_DEAR, 300, SELECTED), "", ACT))
                .expectEvents(UNFUNDED);
    }

    @Test
    void a_line_of_the_budget_is_made_of_it() {
        proposal.given(ON_THE_BALLOT)
                .andGiven(FUNDED)
                .when(new FollowToBudget(LIBRARY, BUDGET, LINE, 300, COMPILED_AT, ACT))
                .expectEvents(COMPILED);
    }

    @Test
    void it_starts_is_done_and_closed() {
        proposal.given(ON_THE_BALLOT)
                .andGiven(FUNDED, COMPILED)
                .when(report(Progress.STARTED))
                .expectEvents(STARTED);
        proposal.given(ON_THE_BALLOT)
                .andGiven(FUNDED, COMPILED, STARTED)
                .when(report(Progress.DONE))
                .expectEvents(DONE);
        proposal.given(ON_THE_BALLOT)
                .andGiven(FUNDED, COMPILED, STARTED, DONE)
                .when(new CloseProposal(LIBRARY, ACT))
                .expectEvents(new ProposalClosed(LIBRARY, ACT));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refuses(List<?> given, Object command, Refusal reason) {
        proposal.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> refuses() {
        var withdraw = new WithdrawProposal(LIBRARY, by(BEN));
        var shortlist = new ShortlistProposal(LIBRARY, reading(1, Stage.DELIBERATION), ACT);
        var decide = new DecideProposal(LIBRARY, new Verdict(null, 300, SELECTED), "", ACT);
        var undecided = new DecideProposal(LIBRARY, null, "not confirmed", ACT);
        return Stream.of(
                arguments(
                        List.of(SUBMITTED),
                        submit(reading(1, Stage.SUBMISSION)),
                        new ProposalAlreadySubmitted(LIBRARY)),
                arguments(List.of(), submit(reading(null, Stage.SUBMISSION)), new UnknownCategory(CYCLE, CITY)),
                arguments(List.of(), submit(reading(1)), new StageNotOpen(CYCLE, Stage.SUBMISSION, "none")),
                arguments(
                        List.of(),
                        submit(reading(1, Stage.SCREENING)),
                        new StageNotOpen(CYCLE, Stage.SUBMISSION, "[SCREENING]")),
                arguments(List.of(SUBMITTED), join(ADA), new AlreadyProposer(LIBRARY, ADA)),
                arguments(List.of(SUBMITTED, WITHDRAWN), join(BEN), inState("withdrawn", "submitted or eligible")),
                arguments(
                        List.of(SUBMITTED, ELIGIBLE, ESTIMATED, SHORTLISTED),
                        screen(Screening.INELIGIBLE, reading(1, Stage.SCREENING)),
                        inState("shortlisted", "submitted, eligible or ineligible")),
                arguments(
                        List.of(SUBMITTED),
                        screen(Screening.ELIGIBLE, reading(1, Stage.BALLOT)),
                        new StageNotOpen(CYCLE, Stage.SCREENING, "[BALLOT]")),
                arguments(
                        List.of(SUBMITTED),
                        screen(Screening.ELIGIBLE, reading(2, Stage.SCREENING)),
                        new TooFewProposers(LIBRARY, CITY, 2, 1)),
                arguments(
                        List.of(SUBMITTED),
                        new MergeProposal(LIBRARY, reading(SUBMITTED), ACT),
                        new CannotMergeInto(LIBRARY, LIBRARY, "it is itself")),
                arguments(
                        List.of(SUBMITTED),
                        new MergeProposal(LIBRARY, park(new CycleId("2018")), ACT),
                        new CannotMergeInto(LIBRARY, PARK, "it belongs to cycle:2018")),
                arguments(
                        List.of(SUBMITTED),
                        new MergeProposal(
                                LIBRARY, reading(submitted(PARK, CYCLE), new ProposalWithdrawn(PARK, ACT)), ACT),
                        new CannotMergeInto(LIBRARY, PARK, "it is withdrawn")),
                arguments(
                        List.of(SUBMITTED, MERGED),
                        new MergeProposal(LIBRARY, park(CYCLE), ACT),
                        inState("merged", "submitted or eligible")),
                arguments(
                        List.of(SUBMITTED),
                        new CheckSite(LIBRARY, DAY, Feasibility.FEASIBLE, text("-"), reading(1, Stage.SITE_CHECK), ACT),
                        inState("submitted", "eligible")),
                arguments(
                        List.of(SUBMITTED, ELIGIBLE),
                        new CheckSite(LIBRARY, DAY, Feasibility.FEASIBLE, text("-"), reading(1, Stage.SUBMISSION), ACT),
                        new StageNotOpen(CYCLE, Stage.SITE_CHECK, "[SUBMISSION]")),
                arguments(
                        ON_THE_BALLOT,
                        new EstimateCost(LIBRARY, new Estimate(1, text("-")), ACT),
                        inState("shortlisted", "submitted or eligible")),
                arguments(
                        List.of(SUBMITTED),
                        new NoteDeliberation(LIBRARY, null, text("-"), reading(1, Stage.DELIBERATION), ACT),
                        inState("submitted", "eligible")),
                arguments(
                        List.of(SUBMITTED, ELIGIBLE),
                        new NoteDeliberation(LIBRARY, null, text("-"), reading(1), ACT),
                        new StageNotOpen(CYCLE, Stage.DELIBERATION, "none")),
                arguments(List.of(SUBMITTED), shortlist, inState("submitted", "eligible")),
                arguments(List.of(SUBMITTED, ELIGIBLE), shortlist, new NotEstimated(LIBRARY)),
                arguments(List.of(SUBMITTED, ELIGIBLE, ESTIMATED, IMPOSSIBLE), shortlist, new NotFeasible(LIBRARY)),
                arguments(
                        List.of(SUBMITTED, ELIGIBLE, ESTIMATED),
                        new ShortlistProposal(LIBRARY, reading(1, Stage.BALLOT), ACT),
                        new StageNotOpen(CYCLE, Stage.DELIBERATION, "[BALLOT]")),
                arguments(
                        List.of(SUBMITTED),
                        new PassOverProposal(LIBRARY, reading(1, Stage.DELIBERATION), ACT),
                        inState("submitted", "eligible")),
                arguments(
                        List.of(SUBMITTED, ELIGIBLE),
                        new PassOverProposal(LIBRARY, reading(1, Stage.BALLOT), ACT),
                        new StageNotOpen(CYCLE, Stage.DELIBERATION, "[BALLOT]")),
                arguments(List.of(SUBMITTED), withdraw, new NotAProposer(LIBRARY, BEN)),
                arguments(
                        List.of(SUBMITTED, WITHDRAWN),
                        withdraw,
                        inState("withdrawn", "submitted, eligible or shortlisted")),
                arguments(List.of(SUBMITTED, ELIGIBLE), decide, inState("eligible", "shortlisted")),
                arguments(ON_THE_BALLOT, undecided, new NotInTheSelection(LIBRARY, CYCLE, "not confirmed")),
                arguments(
                        List.of(SUBMITTED, ELIGIBLE, ESTIMATED, SHORTLISTED, UNFUNDED),
                        new FollowToBudget(LIBRARY, BUDGET, LINE, 300, COMPILED_AT, ACT),
                        inState("not funded", "funded")),
                arguments(ON_THE_BALLOT, report(Progress.STARTED), inState("shortlisted", "compiled")),
                arguments(after(), report(Progress.DONE), new ProgressOutOfOrder(LIBRARY, "none", Progress.DONE)),
                arguments(
                        after(STARTED, DONE),
                        report(Progress.DELAYED),
                        new ProgressOutOfOrder(LIBRARY, "DONE", Progress.DELAYED)),
                arguments(after(STARTED), new CloseProposal(LIBRARY, ACT), inState("compiled", "done or given up")),
                arguments(ON_THE_BALLOT, new CloseProposal(LIBRARY, ACT), inState("shortlisted", "compiled")));
    }

    private static List<Object> after(ProgressReported... reports) {
        return Stream.of(ON_THE_BALLOT.stream(), Stream.of(FUNDED, COMPILED), Stream.of(reports))
                .flatMap(events -> events)
                .map(Object.class::cast)
                .toList();
    }

    private static ProposalNotInState inState(String state, String needed) {
        return new ProposalNotInState(LIBRARY, state, needed);
    }

    private static ProposalSubmitted submitted(ProposalId id, CycleId cycle) {
        return new ProposalSubmitted(
                id,
                cycle,
                CITY,
                text("a title"),
                text("a text"),
                null,
                300L,
                List.of(ADA),
                Channel.ONLINE,
                null,
                SEEN,
                by(ADA));
    }

    private static SubmitProposal submit(CycleReading cycle) {
        return submit(300L, List.of(ADA, ADA), cycle);
    }

    private static SubmitProposal submit(@Nullable Long asked, List<PersonId> proposers, CycleReading cycle) {
        return new SubmitProposal(
                LIBRARY,
                CITY,
                text("a title"),
                text("a text"),
                null,
                asked,
                proposers,
                Channel.ONLINE,
                null,
                cycle,
                by(ADA));
    }

    private static JoinProposal join(PersonId person) {
        return new JoinProposal(LIBRARY, person, by(person));
    }

    private static ScreenProposal screen(Screening result, CycleReading cycle) {
        return new ScreenProposal(LIBRARY, result, ORDINANCE, cycle, ACT);
    }

    private static ReportProgress report(Progress progress) {
        return new ReportProgress(LIBRARY, progress, text("as seen"), ACT);
    }

    private static ProgressReported reported(Progress progress) {
        return new ProgressReported(LIBRARY, progress, text("as seen"), ACT);
    }

    private static CycleReading reading(@Nullable Integer minimumProposers, Stage... open) {
        return new CycleReading(CYCLE, List.of(open), minimumProposers, SEEN);
    }

    private static Reading<ProposalFacts> park(CycleId cycle) {
        return reading(submitted(PARK, cycle));
    }

    private static Reading<ProposalFacts> reading(ProposalSubmitted first, ProposalWithdrawn... then) {
        var facts = ProposalFacts.fold(null, first);
        for (var event : then) facts = ProposalFacts.fold(facts, event);
        return new Reading<>(facts, new Evidence(first.proposal().toString(), then.length));
    }

    private static Act by(PersonId person) {
        return new Act(ActorId.of(person), Capacity.CITIZEN, null, new Authority.Mandate(), null, Provenance.ENTERED);
    }
}
