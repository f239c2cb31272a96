package org.sillok.kernel.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.kernel.cycle.Polls.CATEGORY;
import static org.sillok.kernel.cycle.Polls.EVERYBODY;
import static org.sillok.kernel.cycle.Polls.SKIP;
import static org.sillok.kernel.cycle.Polls.SOURCE;
import static org.sillok.kernel.cycle.Polls.ballot;
import static org.sillok.kernel.cycle.Polls.poll;
import static org.sillok.kernel.cycle.Polls.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.BallotRule;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.ChoiceLimit;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Choices.Award;
import org.sillok.kernel.ballot.PointsLimit;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.AllocationRule.Utility;

/** Scores by the formula, with the class weights of Seoul 2019: citizens 50 %, committee 30 %, proposers and school 10 % each. */
class ScoreTest {

    private static final VoterClassId CITIZENS = new VoterClassId("citizens");
    private static final VoterClassId COMMITTEE = new VoterClassId("committee");
    private static final VoterClassId PROPOSERS = new VoterClassId("proposers");
    private static final VoterClassId SCHOOL = new VoterClassId("school");
    private static final List<VoterClass> SEOUL = List.of(
            new VoterClass(CITIZENS, Fraction.of(5, 10)),
            new VoterClass(COMMITTEE, Fraction.of(3, 10)),
            new VoterClass(PROPOSERS, Fraction.of(1, 10)),
            new VoterClass(SCHOOL, Fraction.of(1, 10)));
    private static final List<Project> PROJECTS = List.of(project("park", 100), project("gym", 50));

    private static final List<CountedBallot> BALLOTS = List.of(
            ballot(CITIZENS, "park", "gym"),
            ballot(CITIZENS, "park"),
            ballot(CITIZENS, "park"),
            ballot(COMMITTEE, "gym"),
            ballot(COMMITTEE, "park", "gym"),
            ballot(PROPOSERS, "gym"),
            ballot(SCHOOL, "park"));

    @Test
    void each_class_gives_its_weight_by_its_share_of_votes() {
        var tally = tally(Denominator.VOTES, BALLOTS);
        // 1/2·3/4 + 3/10·1/3 + 1/10·0 + 1/10·1, and what is left of 1 for the other
        assertThat(standing(tally, "park").score()).isEqualTo(Fraction.of(23, 40));
        assertThat(standing(tally, "gym").score()).isEqualTo(Fraction.of(17, 40));
        assertThat(tally.turnout()).extracting(ClassTurnout::votes).containsExactly(4L, 3L, 1L, 1L);
        assertThat(tally.turnout()).noneMatch(ClassTurnout::reweighted);
    }

    @Test
    void or_by_its_share_of_voters() {
        var tally = tally(Denominator.VOTERS, BALLOTS);
        assertThat(standing(tally, "park").score()).isEqualTo(Fraction.of(75, 100));
        // 1/2·1/3 + 3/10·1 + 1/10·1
        assertThat(standing(tally, "gym").score()).isEqualTo(Fraction.of(17, 30));
        assertThat(tally.turnout()).extracting(ClassTurnout::voters).containsExactly(3L, 2L, 1L, 1L);
    }

    @Test
    void an_empty_class_gives_its_weight_to_the_others_in_proportion_and_the_result_says_so() {
        var tally = tally(
                Denominator.VOTES, List.of(ballot(CITIZENS, "park"), ballot(PROPOSERS, "gym"), ballot(SCHOOL, "gym")));
        assertThat(tally.turnout())
                .extracting(ClassTurnout::effective)
                .containsExactly(Fraction.of(5, 7), Fraction.ZERO, Fraction.of(1, 7), Fraction.of(1, 7));
        assertThat(tally.turnout()).allMatch(ClassTurnout::reweighted);
        assertThat(standing(tally, "park").score()).isEqualTo(Fraction.of(5, 7));
    }

    @Test
    void a_class_that_voted_for_nothing_here_is_empty_when_votes_are_the_base_and_not_when_voters_are() {
        var ballots = List.of(ballot(CITIZENS, "park"), ballot(COMMITTEE));
        assertThat(standing(tally(Denominator.VOTES, ballots), "park").score()).isEqualTo(Fraction.ONE);
        assertThat(standing(tally(Denominator.VOTERS, ballots), "park").score()).isEqualTo(Fraction.of(5, 8));
    }

    @Test
    void without_ballots_every_score_is_zero_and_shares_the_first_rank() {
        assertThat(tally(Denominator.VOTES, List.of()).standings()).allSatisfy(one -> {
            assertThat(one.score()).isEqualTo(Fraction.ZERO);
            assertThat(one.rank()).isEqualTo(1);
        });
    }

    @Test
    void equal_scores_share_a_rank_and_the_next_leaves_a_gap() {
        var projects = List.of(project("a", 1), project("b", 1), project("c", 1), project("d", 1));
        var ballots = List.of(ballot("b", "c"), ballot("b", "c"), ballot("d", "a"), ballot("d", "b", "c"));
        var standings =
                poll(1, SKIP, TieBreak.NONE, projects).count(ballots).getFirst().standings();
        assertThat(standings).extracting(one -> one.project().value()).containsExactly("b", "c", "d", "a");
        assertThat(standings).extracting(Standing::rank).containsExactly(1, 1, 3, 4);
    }

    @Test
    void equal_scores_stand_in_the_order_of_their_names() {
        var projects = List.of(project("b", 1), project("c", 1), project("a", 1));
        assertThat(poll(1, SKIP, TieBreak.NONE, projects)
                        .count(List.of(ballot("a", "b", "c")))
                        .getFirst()
                        .standings())
                .extracting(one -> one.project().value())
                .containsExactly("a", "b", "c");
    }

    @Test
    void a_project_says_how_many_chose_it() {
        var tally = tally(Denominator.VOTES, BALLOTS);
        assertThat(standing(tally, "park").voters()).isEqualTo(5);
        assertThat(standing(tally, "gym").byClass())
                .containsExactly(
                        new ProjectVotes(CITIZENS, 1, 1),
                        new ProjectVotes(COMMITTEE, 2, 2),
                        new ProjectVotes(PROPOSERS, 1, 1),
                        new ProjectVotes(SCHOOL, 0, 0));
    }

    @Test
    void the_sums_of_a_class_count_like_its_ballots() {
        var citizens = new ClassSum(
                CITIZENS,
                3,
                List.of(
                        new ClassSum.Given(new ProposalId("park"), 3, 3),
                        new ClassSum.Given(new ProposalId("gym"), 1, 1)));
        var poll = poll(150, SKIP, TieBreak.NONE, PROJECTS, new Electorate(SEOUL, Denominator.VOTES));
        var others = BALLOTS.stream()
                .filter(ballot -> !ballot.voterClass().equals(CITIZENS))
                .toList();
        assertThat(poll.allocate(others, List.of(citizens))).isEqualTo(poll.allocate(BALLOTS));
    }

    @Test
    void equal_shares_cannot_be_counted_from_sums() {
        var shares = new AllocationRule.EqualShares(Utility.COST, null, false, SOURCE);
        var poll = poll(150, shares, TieBreak.NONE, PROJECTS);
        var ballots = List.of(ballot("park"), ballot("park", "gym"));
        assertThat(poll.allocate(ballots, List.of())).isEqualTo(poll.allocate(ballots));
        assertThatThrownBy(() -> poll.allocate(List.of(), List.of(new ClassSum(EVERYBODY, 0, List.of()))))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void points_and_ranks_count_what_they_are_worth() {
        var limits = List.of(new ChoiceLimit(CATEGORY, 0, 3));
        var electorate = Electorate.of(EVERYBODY, Denominator.ONE);
        var park = new ProposalId("park");
        var gym = new ProposalId("gym");
        var points = BallotRule.points(limits, new PointsLimit(0, 10, 1, 10));
        var spread = new Choices.Points(List.of(new Award(gym, 7), new Award(park, 3)));
        assertThat(votes(new Poll(category(), PROJECTS, electorate, points, SKIP, TieBreak.NONE), spread))
                .containsExactly(7L, 3L);
        var ranking = BallotRule.ranking(limits, List.of(3, 2, 1));
        var order = new Choices.Ranking(List.of(park, gym));
        assertThat(votes(new Poll(category(), PROJECTS, electorate, ranking, SKIP, TieBreak.NONE), order))
                .containsExactly(3L, 2L);
    }

    @Test
    void a_ballot_for_what_is_not_there_is_refused() {
        var poll = poll(1, SKIP, TieBreak.NONE, PROJECTS);
        assertThatThrownBy(() -> poll.count(List.of(ballot("nowhere")))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> poll.count(List.of(ballot(CITIZENS, "park")))).isInstanceOf(InvalidValue.class);
        var ranked = new CountedBallot(EVERYBODY, new Choices.Ranking(List.of()));
        assertThatThrownBy(() -> poll.count(List.of(ranked))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void weights_sum_to_exactly_one() {
        assertThatThrownBy(() -> new Electorate(SEOUL.subList(0, 3), Denominator.VOTES))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("9/10");
        assertThatThrownBy(() -> new Electorate(List.of(), Denominator.VOTES)).isInstanceOf(InvalidValue.class);
        var half = new VoterClass(CITIZENS, Fraction.of(1, 2));
        assertThatThrownBy(() -> new Electorate(List.of(half, half), Denominator.VOTES))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new VoterClass(CITIZENS, Fraction.ZERO)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new VoterClass(CITIZENS, Fraction.of(11, 10))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_poll_fits_together() {
        var electorate = Electorate.of(EVERYBODY, Denominator.ONE);
        var ballot = BallotRule.approval(List.of(new ChoiceLimit(CATEGORY, 0, 3)));
        var elsewhere = List.of(new Project(new ProposalId("x"), new CategoryId("elsewhere"), 1, 0));
        assertThatThrownBy(() -> new Poll(category(), elsewhere, electorate, ballot, SKIP, TieBreak.NONE))
                .isInstanceOf(InvalidValue.class);
        var twice = List.of(project("park", 1), project("park", 2));
        assertThatThrownBy(() -> new Poll(category(), twice, electorate, ballot, SKIP, TieBreak.NONE))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Poll(List.of(), List.of(), electorate, ballot, SKIP, TieBreak.NONE))
                .isInstanceOf(InvalidValue.class);
        var unlimited = List.of(category().getFirst(), new Category(new CategoryId("more"), 1));
        assertThatThrownBy(() -> new Poll(unlimited, PROJECTS, electorate, ballot, SKIP, TieBreak.NONE))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void equal_shares_are_for_equal_voters_and_approvals() {
        var shares = new AllocationRule.EqualShares(Utility.COST, null, false, SOURCE);
        var seoul = new Electorate(SEOUL, Denominator.VOTES);
        assertThatThrownBy(() -> poll(1, shares, TieBreak.NONE, PROJECTS, seoul))
                .isInstanceOf(InvalidValue.class);
        var ranking = BallotRule.ranking(List.of(new ChoiceLimit(CATEGORY, 0, 3)), List.of(1));
        var electorate = Electorate.of(EVERYBODY, Denominator.ONE);
        assertThatThrownBy(() -> new Poll(category(), PROJECTS, electorate, ranking, shares, TieBreak.NONE))
                .isInstanceOf(InvalidValue.class);
    }

    private static List<Category> category() {
        return List.of(new Category(CATEGORY, 1000));
    }

    private static List<Long> votes(Poll poll, Choices choices) {
        return poll.count(List.of(new CountedBallot(EVERYBODY, choices))).getFirst().standings().stream()
                .map(Standing::votes)
                .toList();
    }

    private static CategoryTally tally(Denominator denominator, List<CountedBallot> ballots) {
        return poll(150, SKIP, TieBreak.NONE, PROJECTS, new Electorate(SEOUL, denominator))
                .count(ballots)
                .getFirst();
    }

    private static Standing standing(CategoryTally tally, String project) {
        return tally.standings().stream()
                .filter(one -> one.project().value().equals(project))
                .findFirst()
                .orElseThrow();
    }
}
