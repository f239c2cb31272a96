package org.sillok.kernel.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.kernel.cycle.Polls.SOURCE;
import static org.sillok.kernel.cycle.Polls.funded;
import static org.sillok.kernel.cycle.Polls.poll;
import static org.sillok.kernel.cycle.Polls.project;
import static org.sillok.kernel.cycle.Polls.selected;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.cycle.Allocation.Selection;
import org.sillok.kernel.cycle.Allocation.UndeclaredTie;
import org.sillok.kernel.cycle.AllocationRule.EqualShares;
import org.sillok.kernel.cycle.AllocationRule.Greedy;
import org.sillok.kernel.cycle.AllocationRule.Utility;
import org.sillok.kernel.cycle.AllocationRule.WhenTooDear;
import org.sillok.kernel.cycle.TieBreak.Criterion;

class AllocationPropertiesTest {

    /** Costs of 4 projects, an envelope, weights of 3 classes in tenths, and ballots: a class and a bit for each project. */
    record Election(List<Integer> costs, int envelope, List<Integer> weights, List<Integer> ballots) {

        List<Project> projects() {
            return IntStream.range(0, costs.size())
                    .mapToObj(i -> project("p" + i, costs.get(i)))
                    .toList();
        }

        List<CountedBallot> cast(boolean oneClass) {
            return ballots.stream().map(bits -> cast(bits, oneClass)).toList();
        }

        private CountedBallot cast(int bits, boolean oneClass) {
            var chosen = IntStream.range(0, costs.size())
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(i -> new ProposalId("p" + i))
                    .toList();
            var voterClass = oneClass ? Polls.EVERYBODY : new VoterClassId("c" + (bits >> costs.size()) % 3);
            return new CountedBallot(voterClass, new Choices.Approval(chosen));
        }

        Electorate electorate(Denominator denominator) {
            return new Electorate(
                    IntStream.range(0, 3)
                            .mapToObj(i -> new VoterClass(new VoterClassId("c" + i), Fraction.of(weights.get(i), 10)))
                            .toList(),
                    denominator);
        }
    }

    @Property
    void weights_and_ballots_and_projects_in_any_order_give_the_same(
            @ForAll("elections") Election election,
            @ForAll Denominator denominator,
            @ForAll("rules") Greedy rule,
            @ForAll Random random) {
        var electorate = election.electorate(denominator);
        var allocation = poll(election.envelope(), rule, total(election), election.projects(), electorate)
                .allocate(election.cast(false));
        var reordered = new Electorate(shuffled(electorate.classes(), random), denominator);
        var again = poll(election.envelope(), rule, total(election), shuffled(election.projects(), random), reordered)
                .allocate(shuffled(election.cast(false), random));
        assertThat(funded(again)).isEqualTo(funded(allocation));
        assertThat(selected(again).unfunded()).isEqualTo(selected(allocation).unfunded());
        assertThat(selected(again).tally().standings())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("byClass")
                .isEqualTo(selected(allocation).tally().standings());
    }

    @Property
    void scores_by_votes_sum_to_one_where_anybody_chose_anything(@ForAll("elections") Election election) {
        var tally = poll(1, Polls.SKIP, TieBreak.NONE, election.projects(), election.electorate(Denominator.VOTES))
                .count(election.cast(false))
                .getFirst();
        var sum = tally.standings().stream().map(Standing::score).reduce(Fraction.ZERO, Fraction::plus);
        var anything = tally.standings().stream().anyMatch(one -> one.votes() > 0);
        assertThat(sum).isEqualTo(anything ? Fraction.ONE : Fraction.ZERO);
    }

    @Property
    void one_more_ballot_for_a_project_never_lowers_its_rank(
            @ForAll("elections") Election election,
            @ForAll Denominator denominator,
            @ForAll @IntRange(max = 3) int project,
            @ForAll @IntRange(max = 2) int voterClass) {
        var poll = poll(1, Polls.SKIP, TieBreak.NONE, election.projects(), election.electorate(denominator));
        var ballots = new ArrayList<>(election.cast(false));
        var before = rank(poll, ballots, project);
        ballots.add(Polls.ballot(new VoterClassId("c" + voterClass), "p" + project));
        assertThat(rank(poll, ballots, project)).isLessThanOrEqualTo(before);
    }

    @Property
    void no_rule_spends_more_than_the_envelope_and_every_project_is_funded_or_told_why(
            @ForAll("elections") Election election, @ForAll("anyRule") AllocationRule rule) {
        var poll = poll(election.envelope(), rule, total(election), election.projects());
        var selection = selected(poll.allocate(election.cast(true)));
        var costs = new HashSet<>(selection.funded())
                .stream()
                        .mapToLong(id ->
                                election.costs().get(Integer.parseInt(id.value().substring(1))))
                        .sum();
        assertThat(selection.spent()).isEqualTo(costs).isBetween(0L, (long) election.envelope());
        var all = new ArrayList<>(selection.funded());
        selection.unfunded().forEach(one -> all.add(one.project()));
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        election.projects().stream().map(Project::id).toList());
    }

    @Property
    void a_greedy_tie_is_undeclared_exactly_where_its_order_decides(
            @ForAll("elections") Election election, @ForAll("rules") Greedy rule) {
        var open = poll(election.envelope(), rule, TieBreak.NONE, election.projects())
                .allocate(election.cast(true));
        var outcomes = outcomes(election, rule);
        assertThat(open instanceof UndeclaredTie).isEqualTo(outcomes.size() > 1);
        if (open instanceof Selection)
            assertThat(Set.copyOf(funded(open))).isEqualTo(outcomes.iterator().next());
    }

    @Property
    void an_order_that_equal_shares_did_not_ask_for_decides_nothing(
            @ForAll("elections") Election election, @ForAll("equalShares") EqualShares rule) {
        var open = poll(election.envelope(), rule, TieBreak.NONE, election.projects())
                .allocate(election.cast(true));
        if (open instanceof Selection) {
            assertThat(outcomes(election, rule)).containsExactly(Set.copyOf(funded(open)));
        }
    }

    @Property
    void equal_shares_buy_what_the_definition_says_step_by_step(
            @ForAll("elections") Election election, @ForAll Utility utility) {
        var rule = Polls.equalShares(utility, null, false);
        var allocation = poll(election.envelope(), rule, total(election), election.projects())
                .allocate(election.cast(true));
        assertThat(selected(allocation).funded())
                .isEqualTo(new EqualSharesByTheBook(election.projects(), utility, election.envelope())
                        .fund(election.cast(true)));
    }

    @Property
    void an_allocation_can_be_written_and_read_back(
            @ForAll("elections") Election election, @ForAll("anyRule") AllocationRule rule, @ForAll boolean declared) {
        var tieBreak = declared ? total(election) : TieBreak.NONE;
        var poll = poll(election.envelope(), rule, tieBreak, election.projects());
        var mapper = EventJson.mapper();
        var allocation = poll.allocate(election.cast(true));
        assertThat(mapper.readValue(mapper.writeValueAsString(allocation), Allocation.class))
                .isEqualTo(allocation);
        assertThat(mapper.readValue(mapper.writeValueAsString(poll), Poll.class))
                .isEqualTo(poll);
    }

    @Provide
    Arbitrary<Election> elections() {
        var costs = Arbitraries.integers().between(1, 12).list().ofSize(4);
        var weights = Arbitraries.integers()
                .between(1, 8)
                .flatMap(a -> Arbitraries.integers().between(1, 9 - a).map(b -> List.of(a, b, 10 - a - b)));
        var ballots = Arbitraries.integers().between(0, 47).list().ofMaxSize(9);
        return Combinators.combine(costs, Arbitraries.integers().between(0, 40), weights, ballots)
                .as(Election::new);
    }

    @Provide
    Arbitrary<Greedy> rules() {
        return Combinators.combine(Arbitraries.of(WhenTooDear.class), Arbitraries.of(0, 1, 2))
                .as((when, least) -> new Greedy(when, least == 0 ? null : Fraction.whole(least), SOURCE));
    }

    @Provide
    Arbitrary<EqualShares> equalShares() {
        return Combinators.combine(
                        Arbitraries.of(Utility.class), Arbitraries.of(0L, 1L, 3L), Arbitraries.of(true, false))
                .as((utility, step, greedy) -> Polls.equalShares(utility, step == 0 ? null : step, greedy));
    }

    @Provide
    Arbitrary<AllocationRule> anyRule() {
        return Arbitraries.oneOf(rules(), equalShares());
    }

    private static Set<Set<String>> outcomes(Election election, AllocationRule rule) {
        var outcomes = new HashSet<Set<String>>();
        for (var order : orders(election.projects().stream().map(Project::id).toList())) {
            var declared = TieBreak.by(new Criterion.DeclaredOrder(order));
            outcomes.add(Set.copyOf(funded(poll(election.envelope(), rule, declared, election.projects())
                    .allocate(election.cast(true)))));
        }
        return outcomes;
    }

    private static List<List<ProposalId>> orders(List<ProposalId> projects) {
        if (projects.isEmpty()) return List.of(List.of());
        var orders = new ArrayList<List<ProposalId>>();
        for (var first : projects) {
            for (var rest : orders(projects.stream().filter(one -> one != first).toList())) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    private static TieBreak total(Election election) {
        return TieBreak.by(
                new Criterion.LowerCost(),
                new Criterion.DeclaredOrder(
                        election.projects().stream().map(Project::id).toList()));
    }

    private static int rank(Poll poll, List<CountedBallot> ballots, int project) {
        return poll.count(ballots).getFirst().standings().stream()
                .filter(one -> one.project().value().equals("p" + project))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    private static <T> List<T> shuffled(List<T> given, Random random) {
        var shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
