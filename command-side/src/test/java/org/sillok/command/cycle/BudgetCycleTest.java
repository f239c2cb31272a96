package org.sillok.command.cycle;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sillok.command.Hall.BODY;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.clerkBy;
import static org.sillok.command.Town.CITY;
import static org.sillok.command.Town.LAMPS;
import static org.sillok.command.Town.LIBRARY;
import static org.sillok.command.Town.PARK;
import static org.sillok.command.Town.PROJECTS;
import static org.sillok.command.Town.RULE;
import static org.sillok.command.Town.SCHOOL;
import static org.sillok.command.Town.TREES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.command.Hall;
import org.sillok.command.Town;
import org.sillok.command.motion.MotionReading;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Event;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.BallotCount;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.CountedBallot;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.CycleParametersChanged;
import org.sillok.kernel.cycle.CycleRefusal.BallotingIsClosed;
import org.sillok.kernel.cycle.CycleRefusal.BallotingNotClosed;
import org.sillok.kernel.cycle.CycleRefusal.ClassNotEnrolled;
import org.sillok.kernel.cycle.CycleRefusal.ConfirmationWithoutMotion;
import org.sillok.kernel.cycle.CycleRefusal.CycleAlreadyEstablished;
import org.sillok.kernel.cycle.CycleRefusal.ExtensionNotLater;
import org.sillok.kernel.cycle.CycleRefusal.ExtensionSwallowsStage;
import org.sillok.kernel.cycle.CycleRefusal.ExtensionTooLate;
import org.sillok.kernel.cycle.CycleRefusal.MotionOfAnotherAssembly;
import org.sillok.kernel.cycle.CycleRefusal.NoResultYet;
import org.sillok.kernel.cycle.CycleRefusal.NobodyVoted;
import org.sillok.kernel.cycle.CycleRefusal.NothingShortlisted;
import org.sillok.kernel.cycle.CycleRefusal.OutsideStageWindow;
import org.sillok.kernel.cycle.CycleRefusal.ParametersFrozen;
import org.sillok.kernel.cycle.CycleRefusal.PublishedOtherProjects;
import org.sillok.kernel.cycle.CycleRefusal.ResultAlreadyRecorded;
import org.sillok.kernel.cycle.CycleRefusal.SelectionAlreadyConfirmed;
import org.sillok.kernel.cycle.CycleRefusal.StageNotInProgress;
import org.sillok.kernel.cycle.CycleRefusal.StageNotOver;
import org.sillok.kernel.cycle.CycleRefusal.StageNotScheduled;
import org.sillok.kernel.cycle.CycleRefusal.StageOutOfOrder;
import org.sillok.kernel.cycle.CycleRefusal.TieUndeclared;
import org.sillok.kernel.cycle.CycleRefusal.UnknownVoterClass;
import org.sillok.kernel.cycle.Enrolment;
import org.sillok.kernel.cycle.PublishedProject;
import org.sillok.kernel.cycle.PublishedResultRecorded;
import org.sillok.kernel.cycle.ResultDeviation;
import org.sillok.kernel.cycle.Schedule;
import org.sillok.kernel.cycle.SelectionComputed;
import org.sillok.kernel.cycle.SelectionConfirmed;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.cycle.StageClosed;
import org.sillok.kernel.cycle.StageExtended;
import org.sillok.kernel.cycle.StageOpened;
import org.sillok.kernel.cycle.TieBreak;
import org.sillok.kernel.cycle.UnfundedReason;
import org.sillok.kernel.cycle.VotersEnrolled;

class BudgetCycleTest {

    private static final CycleId CYCLE = new CycleId("2019");
    private static final Instant OPENS = Instant.parse("2019-08-05T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2019-08-31T07:00:00Z");
    private static final Instant LATER = CLOSES.plusSeconds(1_800);
    private static final Schedule SCHEDULE = Town.schedule(OPENS, CLOSES);
    private static final CycleParameters RULES = Town.parameters(false);
    private static final MotionId MOTION = new MotionId("2019-31");
    private static final BallotCount COUNT = new BallotCount(2, 0, 0, 10, 20);
    private static final BallotCount NOBODY = new BallotCount(0, 0, 3, 10, 20);
    private static final BallotCounting COUNTED =
            new BallotCounting(RULES.poll(PROJECTS).allocate(ballots()), COUNT);

    private static final Event ESTABLISHED = Town.established(CYCLE, RULES, SCHEDULE);
    private static final Event SUBMISSION =
            new StageOpened(CYCLE, Stage.SUBMISSION, OPENS.minusSeconds(3_600), clerk());
    private static final Event SUBMITTED = new StageClosed(CYCLE, Stage.SUBMISSION, OPENS, clerk());
    private static final Event VOTING = Town.opened(CYCLE, RULES, OPENS);
    private static final Event OVER = new BallotingClosed(CYCLE, CLOSES, clerk());
    private static final Event COMPUTED =
            new SelectionComputed(CYCLE, (Allocation.Selection) COUNTED.allocation(), COUNT, clerk());
    private static final Event CONFIRMING = new StageOpened(CYCLE, Stage.CONFIRMATION, CLOSES, clerk());
    private static final Event CONFIRMED =
            new SelectionConfirmed(CYCLE, 5, reading(BODY).evidence(), clerkBy(MOTION));

    private final FixtureConfiguration<BudgetCycle> cycle = new AggregateTestFixture<>(BudgetCycle.class);

    private static List<CountedBallot> ballots() {
        return List.of(
                new CountedBallot(Town.CITIZENS, new Choices.Approval(List.of(LIBRARY, LAMPS))),
                new CountedBallot(Town.COMMITTEE, new Choices.Approval(List.of(LIBRARY, TREES))));
    }

    @Test
    void a_cycle_is_established_with_its_rules_and_its_schedule() {
        cycle.givenNoPriorActivity()
                .when(new EstablishCycle(CYCLE, BODY, null, 2020, "KRW", Hall.words(10), RULES, SCHEDULE, clerk()))
                .expectEvents(ESTABLISHED);
    }

    @Test
    void the_rules_change_as_a_whole_until_voting_opens() {
        cycle.given(ESTABLISHED, SUBMISSION, SUBMITTED)
                .when(new ChangeParameters(CYCLE, Town.parameters(true), clerk()))
                .expectEvents(new CycleParametersChanged(CYCLE, Town.parameters(true), clerk()));
    }

    @Test
    void stages_follow_each_other_within_their_windows() {
        cycle.given(ESTABLISHED)
                .when(new OpenStage(CYCLE, Stage.SUBMISSION, OPENS.minusSeconds(3_600), clerk()))
                .expectEvents(SUBMISSION);
        cycle.given(ESTABLISHED, SUBMISSION)
                .when(new CloseStage(CYCLE, Stage.SUBMISSION, OPENS, clerk()))
                .expectEvents(SUBMITTED);
    }

    @Test
    void an_extension_delays_what_follows() {
        var until = OPENS.plusSeconds(60);
        cycle.given(ESTABLISHED, SUBMISSION)
                .when(new ExtendStage(CYCLE, Stage.SUBMISSION, until, OPENS.minusSeconds(1), clerk()))
                .expectEvents(new StageExtended(
                        CYCLE, Stage.SUBMISSION, until, SCHEDULE.extended(Stage.SUBMISSION, until), clerk()));
    }

    @Test
    void what_is_extended_lasts_longer_and_what_follows_begins_later() {
        var until = CLOSES.plusSeconds(600);
        var extended = new StageExtended(CYCLE, Stage.BALLOT, until, SCHEDULE.extended(Stage.BALLOT, until), clerk());
        cycle.given(ESTABLISHED, SUBMISSION, SUBMITTED, VOTING, extended)
                .when(new CloseBalloting(CYCLE, CLOSES, clerk()))
                .expectNoEvents()
                .expectExceptionDetails(new StageNotOver(CYCLE, Stage.BALLOT, CLOSES, until));
        cycle.given(ESTABLISHED, SUBMISSION, SUBMITTED, VOTING, extended, new BallotingClosed(CYCLE, until, clerk()))
                .when(new OpenStage(CYCLE, Stage.CONFIRMATION, CLOSES, clerk()))
                .expectNoEvents()
                .expectExceptionDetails(
                        new OutsideStageWindow(CYCLE, Stage.CONFIRMATION, CLOSES, until, CLOSES.plusSeconds(3_600)));
    }

    @Test
    void voters_are_enrolled_also_while_others_vote() {
        cycle.given(ESTABLISHED, SUBMISSION, SUBMITTED, VOTING)
                .when(new EnrolVoters(CYCLE, SCHOOL, List.of(enrolment(2), enrolment(1)), clerk()))
                .expectEvents(new VotersEnrolled(CYCLE, SCHOOL, List.of(enrolment(1), enrolment(2)), clerk()));
    }

    @Test
    void voting_opens_on_the_projects_given_and_closes() {
        cycle.given(ESTABLISHED, SUBMISSION, SUBMITTED)
                .when(new OpenBalloting(CYCLE, OPENS, PROJECTS, List.of(), clerk()))
                .expectEvents(VOTING);
        cycle.given(ESTABLISHED, SUBMISSION, SUBMITTED, VOTING)
                .when(new CloseBalloting(CYCLE, CLOSES, clerk()))
                .expectEvents(OVER);
    }

    @Test
    void what_the_ballots_come_to_is_recorded_with_all_numbers() {
        cycle.given(over()).when(new ComputeSelection(CYCLE, COUNTED, clerk())).expectEvents(COMPUTED);
    }

    @Test
    void a_published_result_stands_as_published_with_every_deviation_flagged() {
        var published = List.of(
                new PublishedProject(LIBRARY, true, 3L),
                new PublishedProject(PARK, true, null),
                new PublishedProject(LAMPS, false, 1L),
                new PublishedProject(TREES, false, 1L));
        cycle.given(over())
                .when(new RecordPublishedResult(CYCLE, RULE, published, COUNTED, clerk()))
                .expectEvents(new PublishedResultRecorded(
                        CYCLE,
                        RULE,
                        published,
                        COUNTED.allocation(),
                        COUNT,
                        List.of(
                                new ResultDeviation.VotesDiffer(LIBRARY, 3, 2),
                                new ResultDeviation.FundedAgainstTheCount(
                                        PARK, new UnfundedReason.DidNotFit(500, 400, 100)),
                                new ResultDeviation.UnfundedAgainstTheCount(LAMPS)),
                        clerk()));
    }

    @Test
    void a_published_result_whose_tie_nobody_declared_how_to_break_is_kept_and_flagged() {
        var published = PROJECTS.stream()
                .map(project -> new PublishedProject(project.id(), project.id().equals(PARK), null))
                .toList();
        cycle.given(over())
                .when(new RecordPublishedResult(CYCLE, RULE, published, tied(), clerk()))
                .expectEvents(new PublishedResultRecorded(
                        CYCLE,
                        RULE,
                        published,
                        tied().allocation(),
                        COUNT,
                        List.of(new ResultDeviation.TieNotDeclared(CITY, List.of(LIBRARY, PARK))),
                        clerk()));
    }

    @Test
    void the_assembly_confirms_by_its_motion() {
        cycle.given(with(over(), COMPUTED, CONFIRMING))
                .when(new ConfirmSelection(CYCLE, LATER, reading(BODY), clerkBy(MOTION)))
                .expectEvents(CONFIRMED);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refuses(List<?> given, Object command, Refusal reason) {
        cycle.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> refuses() {
        var established = List.of(ESTABLISHED);
        var submission = List.of(ESTABLISHED, SUBMISSION);
        var submitted = List.of(ESTABLISHED, SUBMISSION, SUBMITTED);
        var voting = List.of(ESTABLISHED, SUBMISSION, SUBMITTED, VOTING);
        var over = over();
        var result = with(over, COMPUTED, CONFIRMING);
        var after = SCHEDULE.windows().getLast().closes();
        return Stream.of(
                arguments(
                        established,
                        new EstablishCycle(CYCLE, BODY, null, 2020, "KRW", Hall.words(1), RULES, SCHEDULE, clerk()),
                        new CycleAlreadyEstablished(CYCLE)),
                arguments(voting, new ChangeParameters(CYCLE, RULES, clerk()), new ParametersFrozen(CYCLE)),
                arguments(over, new ChangeParameters(CYCLE, RULES, clerk()), new ParametersFrozen(CYCLE)),
                arguments(
                        established,
                        new OpenStage(CYCLE, Stage.SITE_CHECK, OPENS, clerk()),
                        new StageNotScheduled(CYCLE, Stage.SITE_CHECK)),
                arguments(
                        established,
                        new OpenStage(CYCLE, Stage.CONFIRMATION, CLOSES, clerk()),
                        new StageOutOfOrder(CYCLE, Stage.CONFIRMATION, "submission")),
                arguments(
                        submission,
                        new OpenBalloting(CYCLE, OPENS, PROJECTS, List.of(), clerk()),
                        new StageOutOfOrder(CYCLE, Stage.BALLOT, "submission, which is in progress")),
                arguments(
                        with(result, new StageClosed(CYCLE, Stage.CONFIRMATION, after, clerk())),
                        new OpenStage(CYCLE, Stage.SUBMISSION, after, clerk()),
                        new StageOutOfOrder(CYCLE, Stage.SUBMISSION, "none, for all are over")),
                arguments(
                        established,
                        new OpenStage(CYCLE, Stage.SUBMISSION, OPENS.minusSeconds(3_601), clerk()),
                        outside(Stage.SUBMISSION, OPENS.minusSeconds(3_601), OPENS.minusSeconds(3_600), OPENS)),
                arguments(
                        submitted,
                        new OpenBalloting(CYCLE, CLOSES, PROJECTS, List.of(), clerk()),
                        outside(Stage.BALLOT, CLOSES, OPENS, CLOSES)),
                arguments(
                        submitted,
                        new OpenBalloting(CYCLE, OPENS, List.of(), List.of(), clerk()),
                        new NothingShortlisted(CYCLE)),
                arguments(
                        submission,
                        new CloseStage(CYCLE, Stage.SUBMISSION, OPENS.minusSeconds(1), clerk()),
                        new StageNotOver(CYCLE, Stage.SUBMISSION, OPENS.minusSeconds(1), OPENS)),
                arguments(
                        submitted,
                        new CloseStage(CYCLE, Stage.SUBMISSION, OPENS, clerk()),
                        new StageNotInProgress(CYCLE, Stage.SUBMISSION)),
                arguments(
                        submitted,
                        new CloseBalloting(CYCLE, CLOSES, clerk()),
                        new StageNotInProgress(CYCLE, Stage.BALLOT)),
                arguments(
                        voting,
                        new CloseBalloting(CYCLE, CLOSES.minusSeconds(1), clerk()),
                        new StageNotOver(CYCLE, Stage.BALLOT, CLOSES.minusSeconds(1), CLOSES)),
                arguments(
                        submitted,
                        new ExtendStage(CYCLE, Stage.SUBMISSION, LATER, OPENS, clerk()),
                        new StageNotInProgress(CYCLE, Stage.SUBMISSION)),
                arguments(
                        submission,
                        new ExtendStage(CYCLE, Stage.SUBMISSION, OPENS.plusSeconds(60), OPENS, clerk()),
                        new ExtensionTooLate(CYCLE, Stage.SUBMISSION, OPENS, OPENS)),
                arguments(
                        submission,
                        new ExtendStage(CYCLE, Stage.SUBMISSION, OPENS, OPENS.minusSeconds(1), clerk()),
                        new ExtensionNotLater(CYCLE, Stage.SUBMISSION, OPENS, OPENS)),
                arguments(
                        submission,
                        new ExtendStage(CYCLE, Stage.SUBMISSION, CLOSES, OPENS.minusSeconds(1), clerk()),
                        new ExtensionSwallowsStage(CYCLE, Stage.SUBMISSION, CLOSES, Stage.BALLOT, CLOSES)),
                arguments(
                        established,
                        new EnrolVoters(CYCLE, new VoterClassId("nobody"), List.of(enrolment(1)), clerk()),
                        new UnknownVoterClass(CYCLE, new VoterClassId("nobody"))),
                arguments(
                        established,
                        new EnrolVoters(CYCLE, Town.CITIZENS, List.of(enrolment(1)), clerk()),
                        new ClassNotEnrolled(CYCLE, Town.CITIZENS)),
                arguments(
                        over,
                        new EnrolVoters(CYCLE, SCHOOL, List.of(enrolment(1)), clerk()),
                        new BallotingIsClosed(CYCLE)),
                arguments(voting, new ComputeSelection(CYCLE, null, clerk()), new BallotingNotClosed(CYCLE)),
                arguments(voting, new ComputeSelection(CYCLE, COUNTED, clerk()), new BallotingNotClosed(CYCLE)),
                arguments(result, new ComputeSelection(CYCLE, COUNTED, clerk()), new ResultAlreadyRecorded(CYCLE)),
                arguments(
                        over,
                        new ComputeSelection(CYCLE, new BallotCounting(COUNTED.allocation(), NOBODY), clerk()),
                        new NobodyVoted(CYCLE)),
                arguments(
                        over,
                        new ComputeSelection(CYCLE, tied(), clerk()),
                        new TieUndeclared(CYCLE, CITY, List.of(LIBRARY, PARK))),
                arguments(
                        over,
                        new RecordPublishedResult(
                                CYCLE,
                                RULE,
                                published(LIBRARY, PARK, LAMPS, LAMPS, new ProposalId("sea")),
                                COUNTED,
                                clerk()),
                        new PublishedOtherProjects(CYCLE, List.of(TREES), List.of(LAMPS, new ProposalId("sea")))),
                arguments(
                        voting,
                        new RecordPublishedResult(CYCLE, RULE, published(LIBRARY), null, clerk()),
                        new BallotingNotClosed(CYCLE)),
                arguments(
                        over,
                        new ConfirmSelection(CYCLE, LATER, reading(BODY), clerkBy(MOTION)),
                        new NoResultYet(CYCLE)),
                arguments(
                        with(over, COMPUTED),
                        new ConfirmSelection(CYCLE, LATER, reading(BODY), clerkBy(MOTION)),
                        new StageNotInProgress(CYCLE, Stage.CONFIRMATION)),
                arguments(
                        result,
                        new ConfirmSelection(CYCLE, after, reading(BODY), clerkBy(MOTION)),
                        new StageNotInProgress(CYCLE, Stage.CONFIRMATION)),
                arguments(
                        result,
                        new ConfirmSelection(CYCLE, LATER, null, clerk()),
                        new ConfirmationWithoutMotion(CYCLE)),
                arguments(
                        result,
                        new ConfirmSelection(CYCLE, LATER, reading(new BodyId("council-2")), clerkBy(MOTION)),
                        new MotionOfAnotherAssembly(CYCLE, MOTION, new BodyId("council-2"), BODY)),
                arguments(
                        with(result, CONFIRMED),
                        new ConfirmSelection(CYCLE, LATER, reading(BODY), clerkBy(MOTION)),
                        new SelectionAlreadyConfirmed(CYCLE)));
    }

    @ParameterizedTest
    @MethodSource
    void a_value_out_of_its_range_never_becomes_a_command(Runnable made) {
        org.assertj.core.api.Assertions.assertThatThrownBy(made::run).isInstanceOf(InvalidValue.class);
    }

    static Stream<Runnable> a_value_out_of_its_range_never_becomes_a_command() {
        return Stream.of(
                () -> new EstablishCycle(CYCLE, BODY, null, 999, "KRW", Hall.words(1), RULES, SCHEDULE, clerk()),
                () -> new EstablishCycle(CYCLE, BODY, null, 10_000, "KRW", Hall.words(1), RULES, SCHEDULE, clerk()),
                () -> new EstablishCycle(CYCLE, BODY, null, 2019, "won", Hall.words(1), RULES, SCHEDULE, clerk()),
                () -> new OpenStage(CYCLE, Stage.BALLOT, OPENS, clerk()),
                () -> new CloseStage(CYCLE, Stage.BALLOT, OPENS, clerk()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 9_999})
    void a_fiscal_year_has_four_digits(int year) {
        cycle.givenNoPriorActivity()
                .when(new EstablishCycle(CYCLE, BODY, null, year, "KRW", Hall.words(10), RULES, SCHEDULE, clerk()))
                .expectSuccessfulHandlerExecution();
    }

    private static List<Event> over() {
        return List.of(ESTABLISHED, SUBMISSION, SUBMITTED, VOTING, OVER);
    }

    private static List<Event> with(List<? extends Event> events, Event... more) {
        var all = new ArrayList<Event>(events);
        all.addAll(List.of(more));
        return all;
    }

    /** Library and park have one vote each, one of them fits, and nothing tells them apart. */
    private static BallotCounting tied() {
        var rules = Town.parameters(false, TieBreak.NONE);
        var ballots = Stream.of(LIBRARY, PARK)
                .map(project -> new CountedBallot(Town.CITIZENS, new Choices.Approval(List.of(project))))
                .toList();
        return new BallotCounting(rules.poll(PROJECTS).allocate(ballots), COUNT);
    }

    private static List<PublishedProject> published(ProposalId... projects) {
        return Stream.of(projects)
                .map(project -> new PublishedProject(project, false, null))
                .toList();
    }

    private static OutsideStageWindow outside(Stage stage, Instant at, Instant opens, Instant closes) {
        return new OutsideStageWindow(CYCLE, stage, at, opens, closes);
    }

    private static Enrolment enrolment(int which) {
        return new Enrolment("%064x".formatted(which));
    }

    private static MotionReading reading(BodyId body) {
        return new MotionReading(
                MOTION, body, "adopted", true, null, null, Instant.EPOCH, new Evidence(MOTION.toString(), 9));
    }
}
