package org.sillok.kernel.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.kernel.cycle.Polls.CATEGORY;
import static org.sillok.kernel.cycle.Polls.ballot;
import static org.sillok.kernel.cycle.Polls.equalShares;
import static org.sillok.kernel.cycle.Polls.funded;
import static org.sillok.kernel.cycle.Polls.ids;
import static org.sillok.kernel.cycle.Polls.poll;
import static org.sillok.kernel.cycle.Polls.project;
import static org.sillok.kernel.cycle.Polls.reason;
import static org.sillok.kernel.cycle.Polls.selected;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.BallotRule;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.ChoiceLimit;
import org.sillok.kernel.cycle.Allocation.Selection;
import org.sillok.kernel.cycle.Allocation.UndeclaredTie;
import org.sillok.kernel.cycle.AllocationRule.Utility;
import org.sillok.kernel.cycle.TieBreak.Criterion;
import org.sillok.kernel.cycle.UnfundedReason.DidNotFit;
import org.sillok.kernel.cycle.UnfundedReason.NotAffordable;

class EqualSharesTest {

    /** The two worked examples of https://equalshares.net/explanation: 11 voters, a budget of 1,100, five projects. */
    @Nested
    class AsExplained {

        private static final List<Project> PROJECTS = List.of(
                project("bike-path", 700),
                project("outdoor-gym", 400),
                project("new-park", 250),
                project("new-playground", 200),
                project("library-for-kids", 100));

        private static List<CountedBallot> ballots(String rightmost) {
            return List.of(
                    ballot("bike-path", "outdoor-gym"),
                    ballot("bike-path", "outdoor-gym", "new-park"),
                    ballot("bike-path", "outdoor-gym"),
                    ballot("bike-path", "outdoor-gym", "new-park"),
                    ballot("bike-path", "outdoor-gym", "new-park"),
                    ballot("bike-path", "outdoor-gym"),
                    ballot("new-park", "new-playground", "library-for-kids"),
                    ballot("new-playground"),
                    ballot("new-playground", "library-for-kids"),
                    ballot("new-park", "new-playground", "library-for-kids"),
                    ballot(rightmost));
        }

        private static Allocation allocate(List<CountedBallot> ballots) {
            return poll(1100, equalShares(Utility.COST, null, false), TieBreak.NONE, PROJECTS)
                    .allocate(ballots);
        }

        @Test
        void example_1_funds_the_bike_path_the_playground_and_the_library() {
            var allocation = allocate(ballots("bike-path"));
            assertThat(funded(allocation)).containsExactly("bike-path", "new-playground", "library-for-kids");
            assertThat(selected(allocation).share()).isEqualTo(Fraction.whole(100));
            // Its buyers with money are two with 16.7 each; the gym's have nothing.
            assertThat(reason(allocation, "new-park")).isEqualTo(new NotAffordable(250, 33, 217));
            assertThat(reason(allocation, "outdoor-gym")).isEqualTo(new NotAffordable(400, 0, 400));
        }

        @Test
        void example_2_funds_the_gym_the_park_and_the_playground() {
            var allocation = allocate(ballots("outdoor-gym"));
            assertThat(funded(allocation)).containsExactly("outdoor-gym", "new-park", "new-playground");
            // 39.3 is left to one of the library's three buyers.
            assertThat(reason(allocation, "library-for-kids")).isEqualTo(new NotAffordable(100, 39, 61));
        }

        @Test
        void effective_votes_are_those_of_the_page_but_for_its_rounding() {
            var purses = new Purses(buyers(), Fraction.whole(100));
            pay(purses, 1, 400, Fraction.whole(7));
            // The page goes on with 42.86 rounded to 43, and so to 4.13 and 3.31.
            pay(purses, 2, 250, Fraction.of(70, 17));
            pay(purses, 3, 200, Fraction.of(56, 17));
        }

        private static void pay(Purses purses, int project, long cost, Fraction effective) {
            var offer = purses.offer(project, cost);
            assertThat(offer).isNotNull();
            if (offer == null) return;
            assertThat(Fraction.whole(cost).dividedBy(offer.price())).isEqualTo(effective);
            purses.pay(offer);
        }

        private static Buyers buyers() {
            var names = PROJECTS.stream().map(one -> one.id()).toList();
            var choices = ballots("outdoor-gym").stream()
                    .map(one -> one.choices().projects().stream()
                            .mapToInt(names::indexOf)
                            .toArray())
                    .toList();
            return Buyers.of(choices, new int[] {0, 1, 2, 3, 4}, 5);
        }
    }

    /** Elections and outcomes of the tests of pabutools 1.2 (tests/rules/test_rule.py), in hundredths of its units. */
    @Nested
    class AsPabutools {

        private static final List<Project> PROJECTS = List.of(
                project("p0", 100),
                project("p1", 90),
                project("p2", 200),
                project("p3", 109),
                project("p4", 109),
                project("p5", 109));
        private static final List<CountedBallot> BALLOTS =
                List.of(ballot("p0"), ballot("p1", "p2", "p3"), ballot("p1", "p2", "p3"), ballot("p2"));

        @Test
        void approval_example_3_by_cost() {
            var allocation = poll(400, equalShares(Utility.COST, null, false), TieBreak.NONE, PROJECTS)
                    .allocate(BALLOTS);
            assertThat(funded(allocation)).containsExactly("p2", "p0");
        }

        @Test
        void approval_example_3_by_cardinality() {
            var allocation = poll(400, equalShares(Utility.CARDINALITY, null, false), TieBreak.NONE, PROJECTS)
                    .allocate(BALLOTS);
            assertThat(funded(allocation)).containsExactly("p1", "p3", "p0");
        }

        @Test
        void approval_example_3_with_shares_that_grow_by_a_tenth() {
            var allocation = poll(400, equalShares(Utility.COST, 10L, false), TieBreak.NONE, PROJECTS)
                    .allocate(BALLOTS);
            assertThat(funded(allocation)).containsExactly("p2", "p1", "p0");
            assertThat(selected(allocation).share()).isEqualTo(Fraction.whole(120));
        }

        private static final List<Project> RUNNING = List.of(
                project("a", 24),
                project("b", 24),
                project("c", 24),
                project("d", 24),
                project("e", 24),
                project("f", 24),
                project("g", 24));
        private static final List<CountedBallot> RUNNING_BALLOTS = List.of(
                ballot("a", "b"),
                ballot("a", "b"),
                ballot("a", "b"),
                ballot("a", "c"),
                ballot("a", "c"),
                ballot("a", "c"),
                ballot("a", "d"),
                ballot("a", "d"),
                ballot("b", "c", "f"),
                ballot("e"),
                ballot("f"),
                ballot("g"));
        private static final TieBreak BY_NAME =
                TieBreak.by(new Criterion.DeclaredOrder(ids("a", "b", "c", "d", "e", "f", "g")));

        @Test
        void the_running_example_of_lackner_and_skowron_2023() {
            for (var utility : Utility.values()) {
                var allocation = poll(96, equalShares(utility, null, false), TieBreak.NONE, RUNNING)
                        .allocate(RUNNING_BALLOTS);
                assertThat(funded(allocation)).containsExactly("a");
            }
        }

        @Test
        void and_with_shares_that_grow_by_a_twentyfourth() {
            var allocation = poll(96, equalShares(Utility.COST, 1L, false), BY_NAME, RUNNING)
                    .allocate(RUNNING_BALLOTS);
            assertThat(funded(allocation)).containsExactlyInAnyOrder("a", "b", "c", "d");
        }
    }

    /** The two elections by which github.com/pabulib/checker tests its rules "equalshares" and "equalshares/add1". */
    @Test
    void the_checker_of_pabulib_selects_the_same() {
        var projects = List.of(project("a", 6), project("b", 4), project("c", 4));
        var ballots = List.of(ballot("a", "b"), ballot("a", "b"), ballot("a", "c"), ballot("c"));
        assertThat(funded(poll(10, equalShares(Utility.COST, null, false), TieBreak.NONE, projects)
                        .allocate(ballots)))
                .containsExactly("a");
        assertThat(funded(poll(10, equalShares(Utility.COST, 1L, false), TieBreak.NONE, projects)
                        .allocate(ballots)))
                .containsExactly("a", "c");
    }

    @Test
    void a_share_grows_only_while_the_envelope_holds() {
        var projects = List.of(project("a", 60), project("b", 60));
        var ballots = List.of(ballot("a"), ballot("b"));
        var allocation = poll(100, equalShares(Utility.COST, 1L, false), TieBreak.NONE, projects)
                .allocate(ballots);
        assertThat(funded(allocation)).isEmpty();
        assertThat(selected(allocation).share()).isEqualTo(Fraction.whole(59));
    }

    @Test
    void what_is_left_may_go_by_votes() {
        var projects = List.of(project("a", 60), project("b", 60));
        var ballots = List.of(ballot("a"), ballot("a"), ballot("b"));
        var allocation = poll(110, equalShares(Utility.COST, null, true), TieBreak.NONE, projects)
                .allocate(ballots);
        assertThat(funded(allocation)).containsExactly("a");
        assertThat(reason(allocation, "b")).isEqualTo(new DidNotFit(60, 50, 10));
        var small = List.of(project("a", 60), project("b", 50));
        var both = poll(110, equalShares(Utility.COST, null, true), TieBreak.NONE, small)
                .allocate(ballots);
        assertThat(funded(both)).containsExactly("a", "b");
        assertThat(selected(both).spent()).isEqualTo(110);
    }

    @Test
    void a_tie_for_what_is_left_needs_a_declared_order() {
        var projects = List.of(project("a", 60), project("b", 60), project("c", 60));
        var ballots = List.of(ballot("a"), ballot("a"), ballot("b"), ballot("c"));
        assertThat(poll(160, equalShares(Utility.COST, null, true), TieBreak.NONE, projects)
                        .allocate(ballots))
                .isEqualTo(new UndeclaredTie(CATEGORY, ids("b", "c")));
    }

    @Test
    void each_category_is_bought_from_shares_of_its_own_envelope() {
        var other = new CategoryId("partnership");
        var projects =
                List.of(project("park", 40), new Project(new ProposalId("forum"), other, 30, 0), project("gym", 60));
        var poll = new Poll(
                List.of(new Category(CATEGORY, 80), new Category(other, 60)),
                projects,
                Electorate.of(Polls.EVERYBODY, Denominator.ONE),
                BallotRule.approval(List.of(new ChoiceLimit(CATEGORY, 0, 2), new ChoiceLimit(other, 0, 1))),
                equalShares(Utility.COST, null, false),
                TieBreak.NONE);
        var allocation = poll.allocate(List.of(ballot("park", "forum"), ballot("gym")));
        assertThat(allocation).isInstanceOfSatisfying(Selection.class, selection -> {
            assertThat(selection.categories())
                    .extracting(CategorySelection::funded)
                    .containsExactly(ids("park"), ids("forum"));
            assertThat(selection.categories())
                    .extracting(CategorySelection::share)
                    .containsExactly(Fraction.whole(40), Fraction.whole(30));
        });
    }

    /** Ten paid for the hall with all they had; one of them wanted both others too, and can no more tip the scales. */
    @Test
    void whoever_has_nothing_left_makes_no_tie() {
        var projects = List.of(project("hall", 100), project("a", 10), project("b", 10));
        var ballots = new ArrayList<>(Collections.nCopies(9, ballot("hall")));
        ballots.addAll(List.of(ballot("hall", "a", "b"), ballot("a"), ballot("b")));
        var allocation = poll(120, equalShares(Utility.COST, null, false), TieBreak.NONE, projects)
                .allocate(ballots);
        assertThat(funded(allocation)).containsExactlyInAnyOrder("hall", "a", "b");
    }

    @Test
    void projects_that_nobody_chose_do_not_make_the_shares_grow_for_ever() {
        var projects = List.of(project("a", 10), project("nobodys", 10));
        var allocation = poll(100, equalShares(Utility.COST, 1L, false), TieBreak.NONE, projects)
                .allocate(List.of(ballot("a")));
        assertThat(funded(allocation)).containsExactly("a");
        assertThat(reason(allocation, "nobodys")).isEqualTo(new NotAffordable(10, 0, 10));
    }

    @Test
    void without_ballots_nothing_is_funded() {
        var allocation = poll(100, equalShares(Utility.COST, 1L, false), TieBreak.NONE, List.of(project("a", 10)))
                .allocate(List.of());
        assertThat(funded(allocation)).isEmpty();
        assertThat(selected(allocation).share()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void equals_with_the_same_buyers_need_a_declared_order_where_both_cannot_be_paid() {
        var projects = List.of(project("a", 30), project("b", 30));
        var ballots = List.of(ballot("a", "b"), ballot("a", "b"));
        var rule = equalShares(Utility.COST, null, false);
        assertThat(poll(50, rule, TieBreak.NONE, projects).allocate(ballots))
                .isEqualTo(new UndeclaredTie(CATEGORY, ids("a", "b")));
        var declared = TieBreak.by(new Criterion.DeclaredOrder(ids("b", "a")));
        assertThat(funded(poll(50, rule, declared, projects).allocate(ballots))).containsExactly("b");
        assertThat(funded(poll(60, rule, TieBreak.NONE, projects).allocate(ballots)))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void equals_with_other_buyers_need_none() {
        var projects = List.of(project("a", 30), project("b", 30));
        var ballots = List.of(ballot("a"), ballot("b"));
        var allocation = poll(60, equalShares(Utility.COST, null, false), TieBreak.NONE, projects)
                .allocate(ballots);
        assertThat(funded(allocation)).containsExactlyInAnyOrder("a", "b");
    }
}
