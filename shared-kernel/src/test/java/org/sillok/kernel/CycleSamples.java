package org.sillok.kernel;

import static org.sillok.kernel.Samples.ARTICLE_9;
import static org.sillok.kernel.Samples.BODY;
import static org.sillok.kernel.Samples.BUDGET;
import static org.sillok.kernel.Samples.CYCLE;
import static org.sillok.kernel.Samples.MOTION;
import static org.sillok.kernel.Samples.mandated;
import static org.sillok.kernel.Samples.sample;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Samples.Sample;
import org.sillok.kernel.ballot.BallotRule;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.ChoiceLimit;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.PointsLimit;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.budget.PublishedFigure;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.AllocationRule;
import org.sillok.kernel.cycle.AllocationRule.Utility;
import org.sillok.kernel.cycle.AllocationRule.WhenTooDear;
import org.sillok.kernel.cycle.BallotCount;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CategoryRule;
import org.sillok.kernel.cycle.CategorySelection;
import org.sillok.kernel.cycle.ClassRule;
import org.sillok.kernel.cycle.CountedBallot;
import org.sillok.kernel.cycle.CycleEstablished;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.CycleParametersChanged;
import org.sillok.kernel.cycle.Denominator;
import org.sillok.kernel.cycle.Enrolment;
import org.sillok.kernel.cycle.Fraction;
import org.sillok.kernel.cycle.LiveTally;
import org.sillok.kernel.cycle.Membership;
import org.sillok.kernel.cycle.Project;
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
import org.sillok.kernel.cycle.StageWindow;
import org.sillok.kernel.cycle.TieBreak;
import org.sillok.kernel.cycle.TieBreak.Criterion;
import org.sillok.kernel.cycle.Unfunded;
import org.sillok.kernel.cycle.UnfundedReason;
import org.sillok.kernel.cycle.VotersEnrolled;

/** Canonical events of cycles; figures are small so that they can be followed by hand. */
public final class CycleSamples {

    public static final CategoryId CITY = new CategoryId("city");
    public static final CategoryId LOCAL = new CategoryId("local");
    public static final VoterClassId CITIZENS = new VoterClassId("citizens");
    public static final VoterClassId COMMITTEE = new VoterClassId("committee");
    public static final VoterClassId PROPOSERS = new VoterClassId("proposers");
    public static final VoterClassId SCHOOL = new VoterClassId("budget-school");
    public static final ProposalId LIBRARY = new ProposalId("library");
    public static final ProposalId PLAYGROUND = new ProposalId("playground");
    public static final ProposalId LANTERNS = new ProposalId("lanterns");
    public static final ProposalId BENCHES = new ProposalId("benches");

    /** Voting lasts a month; the other stages take a month each, before it and after it. */
    public static final Schedule SCHEDULE = new Schedule(IntStream.range(0, Stage.values().length)
            .mapToObj(month -> new StageWindow(Stage.values()[month], month(month), month(month + 1)))
            .toList());

    public static final Instant VOTING_OPENS = month(4);
    public static final Instant VOTING_CLOSES = month(5);

    private static final ChoiceLimit SEVEN = new ChoiceLimit(CITY, 0, 7);
    private static final ChoiceLimit THREE = new ChoiceLimit(LOCAL, 0, 3);
    private static final AllocationRule GREEDY = new AllocationRule.Greedy(WhenTooDear.SKIP, null, ARTICLE_9);

    /** Four classes, two categories, greedily by score. */
    public static final CycleParameters PARAMETERS = new CycleParameters(
            List.of(category(CITY, 1_000, 1), category(LOCAL, 400, 2)),
            List.of(
                    voters(CITIZENS, 1, 2, new Membership.Everyone()),
                    voters(COMMITTEE, 3, 10, new Membership.InOffice(BODY)),
                    voters(PROPOSERS, 1, 10, new Membership.Proposers()),
                    voters(SCHOOL, 1, 10, new Membership.Enrolled())),
            Denominator.VOTERS,
            BallotRule.approval(List.of(SEVEN, THREE)),
            GREEDY,
            TieBreak.by(new Criterion.MoreVoters(), new Criterion.LowerCost(), new Criterion.EarlierSubmission()),
            5,
            LiveTally.NEVER_BEFORE_CLOSING,
            false);

    public static final List<Project> PROJECTS = List.of(
            new Project(LIBRARY, CITY, 600, 0),
            new Project(PLAYGROUND, CITY, 500, 1),
            new Project(LANTERNS, LOCAL, 300, 2),
            new Project(BENCHES, LOCAL, 100, 3));

    /** One citizen and one of the committee have voted. */
    public static final Allocation.Selection SELECTION = (Allocation.Selection) PARAMETERS
            .poll(PROJECTS)
            .allocate(List.of(
                    new CountedBallot(CITIZENS, new Choices.Approval(List.of(LIBRARY, LANTERNS))),
                    new CountedBallot(COMMITTEE, new Choices.Approval(List.of(LIBRARY, PLAYGROUND)))));

    public static final BallotCount COUNT = new BallotCount(2, 1, 1, 40, 44);

    private static final PublishedFigure ABOUT = new PublishedFigure(1_000, true, ARTICLE_9);

    private CycleSamples() {}

    static List<Sample> all() {
        return List.of(
                sample(new CycleEstablished(
                        CYCLE, BODY, BUDGET, 2020, "KRW", words("cycle 2019"), PARAMETERS, SCHEDULE, stated())),
                sample("points", established(points(), TieBreak.NONE)),
                sample("ranking", established(ranking(), TieBreak.by(new Criterion.HigherCost()))),
                sample(new CycleParametersChanged(CYCLE, equalShares(Utility.COST, 1L, false), stated())),
                sample(
                        "cardinality",
                        new CycleParametersChanged(CYCLE, equalShares(Utility.CARDINALITY, null, true), stated())),
                sample(new StageOpened(CYCLE, Stage.SUBMISSION, month(0), stated())),
                sample(new StageClosed(CYCLE, Stage.SUBMISSION, month(1), stated())),
                sample(new StageExtended(
                        CYCLE,
                        Stage.SUBMISSION,
                        month(1).plusSeconds(60),
                        SCHEDULE.extended(Stage.SUBMISSION, month(1).plusSeconds(60)),
                        stated())),
                sample(new VotersEnrolled(CYCLE, SCHOOL, List.of(enrolment(2), enrolment(1)), stated())),
                sample(new BallotingOpened(
                        CYCLE,
                        VOTING_OPENS,
                        PARAMETERS,
                        PROJECTS,
                        PROJECTS.stream()
                                .map(project -> new Evidence(project.id().toString(), 6))
                                .toList(),
                        stated())),
                sample(new BallotingClosed(CYCLE, VOTING_CLOSES, stated())),
                sample(new SelectionComputed(CYCLE, SELECTION, COUNT, stated())),
                sample("every-reason", new SelectionComputed(CYCLE, everyReason(), COUNT, stated())),
                sample(published(SELECTION, everyDeviation())),
                sample("agreeing", published(SELECTION, List.of())),
                sample(
                        "tied",
                        published(
                                new Allocation.UndeclaredTie(CITY, List.of(LIBRARY, PLAYGROUND)),
                                List.of(new ResultDeviation.TieNotDeclared(CITY, List.of(LIBRARY, PLAYGROUND))))),
                sample(new SelectionConfirmed(
                        CYCLE, 12, new Evidence(MOTION.toString(), 9), mandated(Capacity.CLERK, Provenance.ENTERED))));
    }

    private static CycleEstablished established(BallotRule ballot, TieBreak tieBreak) {
        var parameters = new CycleParameters(
                List.of(category(CITY, 1_000, 0)),
                List.of(voters(CITIZENS, 1, 1, new Membership.Everyone())),
                ballot.points() == null ? Denominator.ONE : Denominator.VOTES,
                ballot,
                new AllocationRule.Greedy(WhenTooDear.STOP, Fraction.of(1, 10), ARTICLE_9),
                tieBreak,
                1,
                LiveTally.WHILE_VOTING,
                true);
        return new CycleEstablished(
                CYCLE, BODY, null, 2020, "KRW", words("cycle 2019"), parameters, SCHEDULE, stated());
    }

    private static BallotRule points() {
        return BallotRule.points(List.of(SEVEN), new PointsLimit(0, 10, 1, 5));
    }

    private static BallotRule ranking() {
        return BallotRule.ranking(List.of(SEVEN), List.of(3, 2, 1));
    }

    private static CycleParameters equalShares(Utility utility, @Nullable Long increment, boolean thenGreedy) {
        return new CycleParameters(
                List.of(category(CITY, 1_000, 1)),
                List.of(voters(CITIZENS, 1, 1, new Membership.Everyone())),
                Denominator.VOTERS,
                BallotRule.approval(List.of(SEVEN)),
                new AllocationRule.EqualShares(utility, increment, thenGreedy, ARTICLE_9),
                TieBreak.by(new Criterion.DeclaredOrder(List.of(PLAYGROUND, LIBRARY))),
                5,
                LiveTally.NEVER_BEFORE_CLOSING,
                false);
    }

    private static Allocation.Selection everyReason() {
        var tally = SELECTION.categories().getFirst().tally();
        return new Allocation.Selection(List.of(new CategorySelection(
                tally,
                600,
                Fraction.of(500, 1),
                List.of(LIBRARY),
                List.of(
                        new Unfunded(PLAYGROUND, new UnfundedReason.ScoreTooLow(Fraction.ZERO, Fraction.of(1, 10))),
                        new Unfunded(LANTERNS, new UnfundedReason.DidNotFit(500, 400, 100)),
                        new Unfunded(BENCHES, new UnfundedReason.EnvelopeSpent(0, List.of(LANTERNS))),
                        new Unfunded(
                                new ProposalId("fountain"),
                                new UnfundedReason.TieLost(List.of(LIBRARY), 500, 400, 100)),
                        new Unfunded(new ProposalId("hedge"), new UnfundedReason.NotAffordable(500, 400, 100))))));
    }

    private static List<ResultDeviation> everyDeviation() {
        return List.of(
                new ResultDeviation.VotesDiffer(LIBRARY, 3, 2),
                new ResultDeviation.FundedAgainstTheCount(PLAYGROUND, new UnfundedReason.NotPublished(ARTICLE_9)),
                new ResultDeviation.UnfundedAgainstTheCount(LANTERNS));
    }

    private static PublishedResultRecorded published(Allocation recomputed, List<ResultDeviation> deviations) {
        var projects = List.of(
                new PublishedProject(LIBRARY, true, 3L),
                new PublishedProject(PLAYGROUND, true, null),
                new PublishedProject(LANTERNS, false, 1L),
                new PublishedProject(BENCHES, false, 0L));
        return new PublishedResultRecorded(CYCLE, ARTICLE_9, projects, recomputed, COUNT, deviations, stated());
    }

    private static CategoryRule category(CategoryId id, long envelope, int proposers) {
        return new CategoryRule(
                id, words("category " + id), envelope, id.equals(CITY) && proposers > 0 ? ABOUT : null, proposers);
    }

    private static ClassRule voters(VoterClassId id, int numerator, int denominator, Membership membership) {
        return new ClassRule(id, words("class " + id), Fraction.of(numerator, denominator), membership);
    }

    private static Enrolment enrolment(int which) {
        return new Enrolment("%064x".formatted(which));
    }

    private static Instant month(int after) {
        return Instant.parse("2019-04-01T00:00:00Z").plusSeconds(after * 30L * 86_400);
    }
}
