package org.sillok.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.kernel.Citation;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.BallotRule;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.ChoiceLimit;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Choices.Approval;
import org.sillok.kernel.ballot.Choices.Award;
import org.sillok.kernel.ballot.Choices.Points;
import org.sillok.kernel.ballot.Choices.Ranking;
import org.sillok.kernel.ballot.PointsLimit;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.AllocationRule;
import org.sillok.kernel.cycle.AllocationRule.EqualShares;
import org.sillok.kernel.cycle.AllocationRule.Greedy;
import org.sillok.kernel.cycle.AllocationRule.Utility;
import org.sillok.kernel.cycle.AllocationRule.WhenTooDear;
import org.sillok.kernel.cycle.Category;
import org.sillok.kernel.cycle.Denominator;
import org.sillok.kernel.cycle.Electorate;
import org.sillok.kernel.cycle.Fraction;
import org.sillok.kernel.cycle.Poll;
import org.sillok.kernel.cycle.Project;
import org.sillok.kernel.cycle.Standing;
import org.sillok.kernel.cycle.TieBreak;
import org.sillok.kernel.cycle.VoterClass;

class PbCycleTest {

    private static final CategoryId TOWN = new CategoryId("town");
    private static final CategoryId PARKS = new CategoryId("parks");
    private static final ProposalId GYM = new ProposalId("gym");
    private static final ProposalId BUS = new ProposalId("bus");
    private static final ProposalId LAWN = new ProposalId("lawn");
    private static final Citation BOOK = new Citation("The book", "1");
    private static final AllocationRule GREEDY = new Greedy(WhenTooDear.SKIP, null, BOOK);
    private static final ChoiceLimit ANY = new ChoiceLimit(TOWN, 0, 2);
    private static final Choices BOTH = new Approval(List.of(GYM, BUS));
    private static final Choices FIRST = new Approval(List.of(GYM));
    private static final Choices BLANK = new Approval(List.of());

    @Test
    void is_a_file_that_is_read_back_the_same() {
        var election = cycle(poll(BallotRule.approval(List.of(ANY)), GREEDY), BOTH, FIRST)
                .election();
        assertThat(election.write()).isEqualTo("""
                META
                key;value
                description;"The cycle; of 2020"
                country;Worldwide
                unit;Town
                instance;2020
                num_projects;2
                num_votes;2
                budget;100
                vote_type;approval
                rule;greedy
                date_begin;05.08.2020
                date_end;31.08.2020
                max_length;2
                currency;KRW
                comment;"#1: From the record of Sillok, cycle:2020, category town; a voter_id names a ballot there. #2: Selected under The book 1 by the whole count."
                PROJECTS
                project_id;cost;votes;name;selected
                gym;60;2;The gym;1
                bus;50;1;The bus;0
                VOTES
                voter_id;vote
                v0;gym,bus
                v1;gym
                """);
        assertThat(PbElection.read(election.write())).isEqualTo(election);
    }

    static Stream<Arguments> forms() {
        var points = new PointsLimit(1, 5, 1, 5);
        return Stream.of(
                Arguments.of(BallotRule.approval(List.of(ANY)), BOTH, FIRST, "approval"),
                Arguments.of(
                        BallotRule.points(List.of(ANY), points),
                        new Points(List.of(new Award(GYM, 2), new Award(BUS, 3))),
                        new Points(List.of(new Award(BUS, 1))),
                        "cumulative"),
                Arguments.of(
                        BallotRule.ranking(List.of(ANY), List.of()),
                        new Ranking(List.of(BUS, GYM)),
                        new Ranking(List.of(GYM)),
                        "ordinal"),
                Arguments.of(
                        BallotRule.ranking(List.of(ANY), List.of(5, 3)),
                        new Ranking(List.of(BUS, GYM)),
                        new Ranking(List.of(GYM)),
                        "cumulative"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("forms")
    void gives_the_counts_of_the_cycle_again(BallotRule rule, Choices one, Choices other, String type) {
        var poll = poll(rule, GREEDY);
        var election = PbElection.read(cycle(poll, one, other).election().write());
        assertThat(election.voteType().written()).isEqualTo(type);
        var again = new PbPoll(election);
        var recounted = again.poll(again.rule().orElseThrow(), TieBreak.NONE)
                .count(again.ballots())
                .getFirst();
        var counted = poll.count(Stream.of(one, other)
                        .map(choices -> new org.sillok.kernel.cycle.CountedBallot(new VoterClassId("all"), choices))
                        .toList())
                .getFirst();
        for (var standing : counted.standings()) {
            var project = election.projects().get(standing.project().equals(GYM) ? 0 : 1);
            var same = recounted.standings().stream()
                    .filter(found -> found.project().equals(again.id(project.id())))
                    .findFirst()
                    .orElseThrow();
            assertThat(List.of(same.voters(), same.votes(), same.cost()))
                    .isEqualTo(List.of(standing.voters(), standing.votes(), standing.cost()));
            assertThat(project.votes().orElseThrow().longValue()).isEqualTo(standing.voters());
            project.score().ifPresent(score -> assertThat(score.longValue()).isEqualTo(standing.votes()));
            assertThat(project.score().isPresent()).isEqualTo(!type.equals("approval"));
        }
        assertThat(recounted.standings())
                .extracting(Standing::rank)
                .isEqualTo(counted.standings().stream().map(Standing::rank).toList());
    }

    @Test
    void a_ranking_over_several_categories_is_given_as_the_points_that_its_places_count() {
        var rule = BallotRule.ranking(List.of(new ChoiceLimit(TOWN, 1, 2), new ChoiceLimit(PARKS, 0, 1)), List.of());
        var election = cycle(towns(rule, GREEDY), new Ranking(List.of(LAWN, GYM, BUS)), new Ranking(List.of(LAWN)))
                .election();
        assertThat(election.votes()).hasSize(1).first().satisfies(vote -> {
            assertThat(vote.projects()).containsExactly("gym", "bus");
            assertThat(vote.points()).containsExactly(2, 1);
        });
        assertThat(election.text("min_length")).isEmpty();
        assertThat(election.text("comment").orElseThrow())
                .contains("1 ballots that gave nothing to this category", "the points are what the places counted");
    }

    @Test
    void points_over_several_categories_need_not_all_be_spent_in_one() {
        var rule =
                BallotRule.points(List.of(ANY, new ChoiceLimit(PARKS, 0, 1)), new PointsLimit(5, 1_000_000_000, 1, 4));
        var election = cycle(towns(rule, GREEDY), new Points(List.of(new Award(LAWN, 4), new Award(GYM, 1))))
                .election();
        assertThat(election.meta())
                .doesNotContainKey("min_sum_points")
                .containsEntry("max_sum_points", "999999999")
                .containsEntry("max_points", "4")
                .containsEntry("subunit", "Town itself");
        assertThat(PbElection.read(election.write())).isEqualTo(election);
    }

    @Test
    void a_place_that_counts_nothing_is_not_a_vote() {
        var rule = BallotRule.ranking(List.of(ANY), List.of(1));
        var election = cycle(poll(rule, GREEDY), new Ranking(List.of(GYM, BUS))).election();
        assertThat(election.votes().getFirst().projects()).containsExactly("gym");
        assertThat(election.projects().getLast().votes().orElseThrow()).isZero();
    }

    static Stream<Arguments> rules() {
        var three = Fraction.whole(3);
        return Stream.of(
                Arguments.of(new Greedy(WhenTooDear.SKIP, null, BOOK), "greedy", null),
                Arguments.of(new Greedy(WhenTooDear.SKIP, three, BOOK), "greedy-threshold", "3"),
                Arguments.of(new Greedy(WhenTooDear.STOP, null, BOOK), "greedy-no-skip", null),
                Arguments.of(new Greedy(WhenTooDear.STOP, three, BOOK), "greedy-no-skip", "3"),
                Arguments.of(new Greedy(WhenTooDear.STOP, Fraction.of(1, 2), BOOK), "unknown", null),
                Arguments.of(new EqualShares(Utility.COST, null, false, BOOK), "equalshares", null),
                Arguments.of(new EqualShares(Utility.COST, 1L, false, BOOK), "equalshares/add1", null),
                Arguments.of(new EqualShares(Utility.COST, 2L, false, BOOK), "unknown", null),
                Arguments.of(new EqualShares(Utility.COST, 1L, true, BOOK), "unknown", null),
                Arguments.of(new EqualShares(Utility.CARDINALITY, null, false, BOOK), "unknown", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void names_the_rule_as_it_is_read_again(AllocationRule rule, String name, @Nullable String minimum) {
        var election =
                cycle(poll(BallotRule.approval(List.of(ANY)), rule), BOTH).election();
        assertThat(election.rule()).isEqualTo(name);
        assertThat(election.meta().get("min_project_score_threshold")).isEqualTo(minimum);
        var again = new PbPoll(election).rule();
        assertThat(again.isEmpty()).isEqualTo(name.equals("unknown"));
        again.ifPresent(read -> assertThat(cited(read)).isEqualTo(rule));
    }

    private static AllocationRule cited(AllocationRule rule) {
        return switch (rule) {
            case Greedy greedy -> new Greedy(greedy.whenTooDear(), greedy.minimumScore(), BOOK);
            case EqualShares shares -> new EqualShares(shares.utility(), shares.increment(), shares.thenGreedy(), BOOK);
        };
    }

    @Test
    void names_no_rule_where_the_votes_in_the_file_do_not_decide() {
        var approval = BallotRule.approval(List.of(ANY));
        var whole = cycle(poll(approval, GREEDY), BOTH);
        assertThat(whole.election().rule()).isEqualTo("greedy");
        assertThat(cycle(poll(approval, GREEDY), BOTH, BLANK).election().rule()).isEqualTo("unknown");
        assertThat(leavingOut(whole, 3).election().rule()).isEqualTo("unknown");
        assertThat(leavingOut(whole, 3).election().text("comment").orElseThrow())
                .contains("3 ballots of classes");
        var classes = new Electorate(
                List.of(
                        new VoterClass(new VoterClassId("all"), Fraction.of(2, 3)),
                        new VoterClass(new VoterClassId("few"), Fraction.of(1, 3))),
                Denominator.VOTERS);
        var weighted =
                new Poll(whole.poll().categories(), whole.poll().projects(), classes, approval, GREEDY, TieBreak.NONE);
        var election = cycle(weighted, BOTH).election();
        assertThat(election.rule()).isEqualTo("unknown");
        assertThat(election.text("comment").orElseThrow()).contains("all 2/3, few 1/3");
    }

    @Test
    void amounts_are_exact_in_the_currency() {
        assertThat(PbMoney.of("KRW").amount(1_000)).hasToString("1000");
        assertThat(PbMoney.of("EUR").amount(100_000)).hasToString("1000");
        assertThat(PbMoney.of("EUR").amount(100_050)).hasToString("1000.5");
        assertThat(PbMoney.of("XXX").amount(5)).hasToString("5");
        assertThat(PbMoney.of("ZZZ").amount(5)).hasToString("5");
        assertThat(PbMoney.of("EUR").minor(PbMoney.of("EUR").amount(100_051))).isEqualTo(100_051);
    }

    @Test
    void says_when_everything_was_funded() {
        var rich = new Poll(
                List.of(new Category(TOWN, 111)),
                List.of(new Project(GYM, TOWN, 60, 0), new Project(BUS, TOWN, 50, 0)),
                Electorate.of(new VoterClassId("all"), Denominator.ONE),
                BallotRule.approval(List.of(ANY)),
                GREEDY,
                TieBreak.NONE);
        var cycle = cycle(rich, BOTH);
        assertThat(cycle.election().meta()).doesNotContainKey("fully_funded");
        var all = new PbCycle(cycle.heading(), rich, TOWN, cycle.names(), cycle.ballots(), 0, Set.of(GYM, BUS));
        assertThat(all.election().meta()).containsEntry("fully_funded", "1");
        var none = new PbCycle(cycle.heading(), rich, TOWN, cycle.names(), cycle.ballots(), 0, null);
        assertThat(none.election().projects())
                .allSatisfy(project -> assertThat(project.selected()).isEmpty());
    }

    private static PbCycle leavingOut(PbCycle cycle, long leftOut) {
        return new PbCycle(
                cycle.heading(),
                cycle.poll(),
                cycle.category(),
                cycle.names(),
                cycle.ballots(),
                leftOut,
                cycle.funded());
    }

    private static PbCycle cycle(Poll poll, Choices... ballots) {
        var several = poll.categories().size() > 1;
        var names = new LinkedHashMap<>(
                Map.of(GYM, new PbCycle.Name("gym", "The gym"), BUS, new PbCycle.Name("bus", "The\nbus")));
        var casts = Stream.of(ballots)
                .map(choices -> new PbCycle.Cast("v" + List.of(ballots).indexOf(choices), choices))
                .toList();
        return new PbCycle(
                new PbCycle.Heading(
                        "cycle:2020",
                        "The cycle; of 2020",
                        "Town",
                        several ? "Town itself" : null,
                        "2020",
                        "KRW",
                        LocalDate.of(2020, 8, 5),
                        LocalDate.of(2020, 8, 31)),
                poll,
                TOWN,
                names,
                casts,
                0,
                Set.of(GYM));
    }

    private static Poll poll(BallotRule ballot, AllocationRule rule) {
        return new Poll(
                List.of(new Category(TOWN, 100)),
                List.of(new Project(GYM, TOWN, 60, 0), new Project(BUS, TOWN, 50, 0)),
                Electorate.of(new VoterClassId("all"), Denominator.ONE),
                ballot,
                rule,
                TieBreak.NONE);
    }

    private static Poll towns(BallotRule ballot, AllocationRule rule) {
        return new Poll(
                List.of(new Category(TOWN, 100), new Category(PARKS, 10)),
                List.of(new Project(GYM, TOWN, 60, 0), new Project(LAWN, PARKS, 5, 0), new Project(BUS, TOWN, 50, 0)),
                Electorate.of(new VoterClassId("all"), Denominator.ONE),
                ballot,
                rule,
                TieBreak.NONE);
    }
}
