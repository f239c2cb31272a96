package org.sillok.kernel.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.kernel.cycle.Polls.CATEGORY;
import static org.sillok.kernel.cycle.Polls.SKIP;
import static org.sillok.kernel.cycle.Polls.SOURCE;
import static org.sillok.kernel.cycle.Polls.STOP;
import static org.sillok.kernel.cycle.Polls.funded;
import static org.sillok.kernel.cycle.Polls.ids;
import static org.sillok.kernel.cycle.Polls.poll;
import static org.sillok.kernel.cycle.Polls.project;
import static org.sillok.kernel.cycle.Polls.reason;
import static org.sillok.kernel.cycle.Polls.selected;
import static org.sillok.kernel.cycle.Polls.votes;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.BallotRule;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.ChoiceLimit;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.PointsLimit;
import org.sillok.kernel.cycle.Allocation.Selection;
import org.sillok.kernel.cycle.Allocation.UndeclaredTie;
import org.sillok.kernel.cycle.AllocationRule.Greedy;
import org.sillok.kernel.cycle.AllocationRule.WhenTooDear;
import org.sillok.kernel.cycle.TieBreak.Criterion;
import org.sillok.kernel.cycle.UnfundedReason.DidNotFit;
import org.sillok.kernel.cycle.UnfundedReason.EnvelopeSpent;
import org.sillok.kernel.cycle.UnfundedReason.ScoreTooLow;
import org.sillok.kernel.cycle.UnfundedReason.TieLost;

class GreedyTest {

    private static final List<Project> PROJECTS =
            List.of(project("park", 60), project("gym", 50), project("library", 30), project("lamp", 10));
    private static final Map<String, Integer> VOTES = Map.of("park", 9, "gym", 7, "library", 5, "lamp", 3);

    @Test
    void what_does_not_fit_is_skipped() {
        var allocation = poll(100, SKIP, TieBreak.NONE, PROJECTS).allocate(votes(VOTES));
        assertThat(funded(allocation)).containsExactly("park", "library", "lamp");
        assertThat(selected(allocation).unfunded())
                .containsExactly(new Unfunded(new ProposalId("gym"), new DidNotFit(50, 40, 10)));
        assertThat(selected(allocation).spent()).isEqualTo(100);
        assertThat(selected(allocation).remaining()).isZero();
    }

    @Test
    void or_ends_the_funding() {
        var allocation = poll(100, STOP, TieBreak.NONE, PROJECTS).allocate(votes(VOTES));
        assertThat(funded(allocation)).containsExactly("park");
        assertThat(selected(allocation).remaining()).isEqualTo(40);
        assertThat(reason(allocation, "gym")).isEqualTo(new DidNotFit(50, 40, 10));
        assertThat(reason(allocation, "library")).isEqualTo(new EnvelopeSpent(40, ids("gym")));
        assertThat(reason(allocation, "lamp")).isEqualTo(new EnvelopeSpent(40, ids("gym")));
    }

    @Test
    void a_spent_envelope_says_so() {
        var allocation = poll(60, SKIP, TieBreak.NONE, PROJECTS).allocate(votes(VOTES));
        assertThat(reason(allocation, "lamp")).isEqualTo(new EnvelopeSpent(0, List.of()));
        var stopped = poll(60, STOP, TieBreak.NONE, PROJECTS).allocate(votes(VOTES));
        assertThat(funded(stopped)).containsExactly("park");
        assertThat(reason(stopped, "gym")).isEqualTo(new EnvelopeSpent(0, List.of()));
    }

    @Test
    void a_minimum_score_comes_first() {
        var rule = new Greedy(WhenTooDear.SKIP, Fraction.whole(5), SOURCE);
        var allocation = poll(100, rule, TieBreak.NONE, PROJECTS).allocate(votes(VOTES));
        assertThat(funded(allocation)).containsExactly("park", "library");
        assertThat(reason(allocation, "lamp")).isEqualTo(new ScoreTooLow(Fraction.whole(3), Fraction.whole(5)));
    }

    @Test
    void a_tie_that_changes_nothing_needs_no_break() {
        var votes = votes(Map.of("park", 5, "gym", 5, "library", 5, "lamp", 5));
        assertThat(funded(poll(150, SKIP, TieBreak.NONE, PROJECTS).allocate(votes)))
                .containsExactlyInAnyOrder("park", "gym", "library", "lamp");
        assertThat(funded(poll(9, SKIP, TieBreak.NONE, PROJECTS).allocate(votes)))
                .isEmpty();
        assertThat(funded(poll(9, STOP, TieBreak.NONE, PROJECTS).allocate(votes)))
                .isEmpty();
    }

    @Test
    void a_tie_that_decides_names_its_projects() {
        var votes = votes(Map.of("park", 9, "gym", 5, "library", 5, "lamp", 1));
        assertThat(poll(110, SKIP, TieBreak.NONE, PROJECTS).allocate(votes))
                .isEqualTo(new UndeclaredTie(CATEGORY, ids("gym", "library")));
    }

    @Test
    void equals_that_spend_the_envelope_to_the_last_unit_are_no_tie() {
        var votes = votes(Map.of("gym", 5, "library", 5));
        assertThat(funded(poll(80, SKIP, TieBreak.NONE, PROJECTS).allocate(votes)))
                .containsExactly("gym", "library");
    }

    @Test
    void what_fits_in_no_order_takes_no_part_in_a_tie() {
        var votes = votes(Map.of("park", 5, "lamp", 5));
        assertThat(funded(poll(50, SKIP, TieBreak.NONE, PROJECTS).allocate(votes)))
                .startsWith("lamp")
                .doesNotContain("park");
        var three = votes(Map.of("park", 5, "gym", 5, "lamp", 5));
        assertThat(poll(50, SKIP, TieBreak.NONE, PROJECTS).allocate(three))
                .isEqualTo(new UndeclaredTie(CATEGORY, ids("gym", "lamp")));
    }

    @Test
    void the_first_declared_criterion_that_tells_them_apart_breaks_it() {
        var votes = votes(Map.of("park", 9, "gym", 5, "library", 5, "lamp", 1));
        var cheap = TieBreak.by(new Criterion.EarlierSubmission(), new Criterion.LowerCost());
        var allocation = poll(110, SKIP, cheap, PROJECTS).allocate(votes);
        assertThat(funded(allocation)).containsExactly("park", "library", "lamp");
        assertThat(reason(allocation, "gym")).isEqualTo(new TieLost(ids("library"), 50, 20, 30));
        var dear = poll(110, SKIP, TieBreak.by(new Criterion.HigherCost()), PROJECTS)
                .allocate(votes);
        assertThat(funded(dear)).containsExactly("park", "gym");
        assertThat(reason(dear, "lamp")).isEqualTo(new EnvelopeSpent(0, List.of()));
        var declared = TieBreak.by(new Criterion.DeclaredOrder(ids("library", "gym")));
        assertThat(funded(poll(110, SKIP, declared, PROJECTS).allocate(votes))).contains("library");
    }

    @Test
    void earlier_submission_breaks_a_tie() {
        var first = new Project(new ProposalId("z"), CATEGORY, 10, 1);
        var second = new Project(new ProposalId("a"), CATEGORY, 10, 2);
        var early = TieBreak.by(new Criterion.EarlierSubmission());
        assertThat(funded(poll(10, SKIP, early, List.of(second, first)).allocate(List.of())))
                .containsExactly("z");
    }

    @Test
    void of_equal_points_those_of_more_voters_may_count_more() {
        var points = BallotRule.points(List.of(new ChoiceLimit(CATEGORY, 0, 2)), new PointsLimit(0, 10, 1, 10));
        var poll = new Poll(
                List.of(new Category(CATEGORY, 50)),
                PROJECTS.subList(1, 3),
                Electorate.of(Polls.EVERYBODY, Denominator.ONE),
                points,
                SKIP,
                TieBreak.by(new Criterion.MoreVoters()));
        assertThat(funded(poll.allocate(List.of(points("gym", 4), points("library", 2), points("library", 2)))))
                .containsExactly("library");
        assertThat(funded(poll.allocate(List.of(points("library", 4), points("gym", 2), points("gym", 2)))))
                .containsExactly("gym");
    }

    private static CountedBallot points(String project, int points) {
        return new CountedBallot(
                Polls.EVERYBODY, new Choices.Points(List.of(new Choices.Award(new ProposalId(project), points))));
    }

    @Test
    void under_stop_a_tied_project_that_does_not_fit_ends_it_for_its_equals() {
        var votes = votes(Map.of("park", 9, "gym", 5, "lamp", 5, "library", 1));
        var dear = poll(100, STOP, TieBreak.by(new Criterion.HigherCost()), PROJECTS)
                .allocate(votes);
        assertThat(funded(dear)).containsExactly("park");
        assertThat(reason(dear, "gym")).isEqualTo(new DidNotFit(50, 40, 10));
        assertThat(reason(dear, "lamp")).isEqualTo(new TieLost(ids("gym"), 10, 40, 0));
        assertThat(poll(100, STOP, TieBreak.NONE, PROJECTS).allocate(votes))
                .isEqualTo(new UndeclaredTie(CATEGORY, ids("gym", "lamp")));
    }

    @Test
    void a_tie_below_the_minimum_is_no_tie() {
        var rule = new Greedy(WhenTooDear.SKIP, Fraction.whole(6), SOURCE);
        var votes = votes(Map.of("park", 9, "gym", 5, "library", 5));
        assertThat(funded(poll(110, rule, TieBreak.NONE, PROJECTS).allocate(votes)))
                .containsExactly("park");
    }

    @Test
    void each_category_spends_its_own_envelope_and_a_tie_anywhere_stops_it_all() {
        var other = new CategoryId("partnership");
        var projects = List.of(
                project("park", 60),
                project("gym", 50),
                new Project(new ProposalId("forum"), other, 40, 0),
                new Project(new ProposalId("school"), other, 30, 0));
        var ballots =
                List.of(Polls.ballot("park", "forum"), Polls.ballot("park", "school"), Polls.ballot("gym", "school"));
        var allocation = categories(70, projects).allocate(ballots);
        assertThat(allocation).isInstanceOfSatisfying(Selection.class, selection -> {
            assertThat(selection.categories())
                    .extracting(CategorySelection::funded)
                    .containsExactly(ids("park"), ids("school", "forum"));
            assertThat(selection.categories())
                    .extracting(CategorySelection::spent)
                    .containsExactly(60L, 70L);
        });
        assertThat(categories(40, projects).allocate(ballots.subList(0, 2)))
                .isEqualTo(new UndeclaredTie(other, ids("forum", "school")));
    }

    private static Poll categories(long second, List<Project> projects) {
        var other = projects.getLast().category();
        return new Poll(
                List.of(new Category(CATEGORY, 100), new Category(other, second)),
                projects,
                Electorate.of(Polls.EVERYBODY, Denominator.VOTES),
                BallotRule.approval(List.of(new ChoiceLimit(CATEGORY, 0, 2), new ChoiceLimit(other, 0, 1))),
                SKIP,
                TieBreak.NONE);
    }
}
