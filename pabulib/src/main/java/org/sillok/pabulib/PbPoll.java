package org.sillok.pabulib;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Citation;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.BallotRule;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.ChoiceLimit;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Choices.Award;
import org.sillok.kernel.ballot.PointsLimit;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.AllocationRule;
import org.sillok.kernel.cycle.AllocationRule.EqualShares;
import org.sillok.kernel.cycle.AllocationRule.Greedy;
import org.sillok.kernel.cycle.AllocationRule.Utility;
import org.sillok.kernel.cycle.AllocationRule.WhenTooDear;
import org.sillok.kernel.cycle.Category;
import org.sillok.kernel.cycle.CountedBallot;
import org.sillok.kernel.cycle.Denominator;
import org.sillok.kernel.cycle.Electorate;
import org.sillok.kernel.cycle.Fraction;
import org.sillok.kernel.cycle.Poll;
import org.sillok.kernel.cycle.Project;
import org.sillok.kernel.cycle.TieBreak;

/**
 * An election put to the kernel: one category, one class of voters, scores that are the plain counts. Projects are numbered
 * in the order of the file, for their names there need not be names here; amounts are in the smallest unit that makes all
 * of them whole.
 */
public final class PbPoll {

    private static final CategoryId CATEGORY = new CategoryId("all");
    private static final VoterClassId VOTERS = new VoterClassId("voters");
    private static final String FORMAT = "Pabulib, pabulib.org/format";

    private final PbElection election;
    private final Map<String, ProposalId> ids = new LinkedHashMap<>();
    private final PbMoney money;

    /** @throws InvalidValue when the votes are to be scored in a way that is none of this class's */
    public PbPoll(PbElection election) {
        this(election, new PbMoney(decimals(election)));
    }

    /** With amounts in a unit that is given. */
    public PbPoll(PbElection election, PbMoney money) {
        this.election = election;
        this.money = money;
        require("scoring_fn", "Borda");
        require("default_score", "0");
        for (var project : election.projects()) ids.put(project.id(), new ProposalId("p" + ids.size()));
    }

    private static int decimals(PbElection election) {
        return Stream.concat(
                        Stream.of(election.budget()),
                        election.projects().stream().map(PbProject::cost))
                .mapToInt(amount -> Math.max(0, amount.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    /**
     * The rule that the file names, where the kernel has it: the greedy ones, and Equal Shares without a comparison step.
     * Nothing for "unknown" and for rules that are some city's own.
     */
    public Optional<AllocationRule> rule() {
        var citation = new Citation(FORMAT, "rule " + election.rule());
        return switch (election.rule()) {
            case "greedy", "greedy-threshold" -> Optional.of(new Greedy(WhenTooDear.SKIP, minimum(), citation));
            case "greedy-no-skip" -> Optional.of(new Greedy(WhenTooDear.STOP, minimum(), citation));
            case "equalshares" -> Optional.of(new EqualShares(Utility.COST, null, false, citation));
            case "equalshares/add1" ->
                Optional.of(new EqualShares(Utility.COST, money.minor(BigDecimal.ONE), false, citation));
            default -> Optional.empty();
        };
    }

    private @Nullable Fraction minimum() {
        return election.number("min_project_score_threshold")
                .map(least -> new Fraction(least.unscaledValue(), BigInteger.TEN.pow(least.scale())))
                .orElse(null);
    }

    /** The poll, under this rule and tie-break. */
    public Poll poll(AllocationRule rule, TieBreak tieBreak) {
        var projects = new ArrayList<Project>();
        for (var project : election.projects()) {
            projects.add(new Project(id(project.id()), CATEGORY, money.minor(project.cost()), projects.size()));
        }
        return new Poll(
                List.of(new Category(CATEGORY, money.minor(election.budget()))),
                projects,
                Electorate.of(VOTERS, Denominator.ONE),
                ballotRule(),
                rule,
                tieBreak);
    }

    /** The limits that the file states; where it states none, those that every ballot keeps. */
    public BallotRule ballotRule() {
        var all = Math.max(1, election.projects().size());
        var most = Math.min(all, whole("max_length").orElse(election.voteType() == VoteType.CHOOSE_1 ? 1 : all));
        var limits = List.of(
                new ChoiceLimit(CATEGORY, Math.min(most, whole("min_length").orElse(0)), most));
        return switch (election.voteType()) {
            case APPROVAL, CHOOSE_1 -> BallotRule.approval(limits);
            case CUMULATIVE, SCORING -> BallotRule.points(limits, pointsLimit());
            case ORDINAL -> BallotRule.ranking(limits, List.of());
        };
    }

    private PointsLimit pointsLimit() {
        var most = 1_000_000;
        var sum = whole("max_sum_points").orElse(most);
        return new PointsLimit(
                whole("min_sum_points").orElse(0),
                sum,
                Math.max(1, whole("min_points").orElse(1)),
                whole("max_points").orElse(sum));
    }

    /** The ballots, in the order of the file. A project that a voter gave no points to is not chosen. */
    public List<CountedBallot> ballots() {
        return election.votes().stream()
                .map(vote -> new CountedBallot(VOTERS, choices(vote)))
                .toList();
    }

    private Choices choices(PbVote vote) {
        return switch (election.voteType()) {
            case APPROVAL, CHOOSE_1 -> new Choices.Approval(ids(vote));
            case ORDINAL -> new Choices.Ranking(ids(vote));
            case CUMULATIVE, SCORING ->
                new Choices.Points(IntStream.range(0, vote.projects().size())
                        .filter(i -> vote.points().get(i) != 0)
                        .mapToObj(i -> new Award(
                                id(vote.projects().get(i)), vote.points().get(i)))
                        .toList());
        };
    }

    private List<ProposalId> ids(PbVote vote) {
        return vote.projects().stream().map(this::id).toList();
    }

    /** What a project of the file is called here. */
    public ProposalId id(String project) {
        var id = ids.get(project);
        if (id == null) throw new IllegalArgumentException("no project " + project);
        return id;
    }

    private Optional<Integer> whole(String key) {
        return election.number(key).map(BigDecimal::intValueExact);
    }

    private void require(String key, String understood) {
        election.text(key).filter(value -> !value.equals(understood)).ifPresent(value -> {
            throw new InvalidValue(key, understood, value);
        });
    }
}
