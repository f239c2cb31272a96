package org.sillok.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.pabulib.PublishedElections.counted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.Allocation.Selection;
import org.sillok.kernel.cycle.Allocation.UndeclaredTie;
import org.sillok.kernel.cycle.AllocationRule;
import org.sillok.kernel.cycle.CategorySelection;
import org.sillok.kernel.cycle.Fraction;
import org.sillok.kernel.cycle.TieBreak;
import org.sillok.kernel.cycle.TieBreak.Criterion;

/**
 * What real elections selected is computed again from their ballots. No file declares a tie-break: where the selection
 * hangs on one, what was published is kept when some order of the equals gives it, and listed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedSelectionsTest {

    private final PublishedElections.Report report = new PublishedElections.Report();
    private final SortedMap<String, Election> compared = new TreeMap<>();
    private final List<String> notCompared = new ArrayList<>();

    @BeforeAll
    void read() {
        PublishedElections.read().readable().forEach((name, election) -> {
            var poll = new PbPoll(election);
            var rule = poll.rule();
            if (election.projects().stream()
                    .allMatch(project -> project.selected().isEmpty())) {
                notCompared.add(kind(election) + ": no selection published");
            } else if (rule.isEmpty()) {
                notCompared.add(kind(election) + ": no such rule here");
            } else {
                compared.put(name, new Election(election, poll, rule.get()));
            }
        });
    }

    @AfterAll
    void print() {
        report.print("Published elections, allocated again:");
    }

    @Test
    void some_published_no_selection() {
        var kinds = counted(notCompared, kind -> kind);
        report.add("not compared, by rule and vote type", kinds);
        assertThat(kinds)
                .isEqualTo(Map.of(
                        "greedy, approval: no selection published", 32L,
                        "greedy, choose-1: no selection published", 38L,
                        "greedy, cumulative: no selection published", 1L,
                        "greedy, ordinal: no selection published", 19L,
                        "unknown, approval: no selection published", 58L,
                        "unknown, ordinal: no selection published", 8L));
    }

    @Test
    void greedy_selects_what_was_published() {
        var kinds = counted(compared.values(), one -> kind(one.file) + ": " + one.compare());
        report.add("compared, by rule and vote type", kinds);
        assertThat(kinds)
                .isEqualTo(Map.of(
                        "greedy, ordinal: the same", 19L,
                        "greedy-no-skip, approval: the same", 129L,
                        "greedy-no-skip, approval: the same, as one order of a tie gives it", 1L,
                        "greedy-threshold, cumulative: the same", 68L,
                        "greedy-threshold, cumulative: the same, as one order of a tie gives it", 1L));
    }

    @Test
    void two_selections_hang_on_a_tie() {
        var ties = new ArrayList<String>();
        compared.forEach((name, one) -> {
            if (one.allocate(TieBreak.NONE) instanceof UndeclaredTie tie) ties.add(name + one.describe(tie.projects()));
        });
        ties.forEach(tie -> report.add("undeclared tie", tie));
        assertThat(ties)
                .containsExactly(
                        "Poland_Gdynia_2020_Babie_Doly__small.pb"
                                + "; 1 costs 10000, 101 voters, selected 1, here funded"
                                + "; 5 costs 9200, 101 voters, selected 2, here TieLost",
                        "Poland_Katowice_2022_Koszutka.pb"
                                + "; L12/11/IX costs 23150, 88 voters, selected 1, here funded"
                                + "; L12/14/IX costs 52000, 92 voters, selected 0, here TieLost");
    }

    @Test
    void a_score_equal_to_the_minimum_is_enough() {
        var equal = new ArrayList<String>();
        compared.forEach((name, one) -> one.minimum()
                .ifPresent(minimum -> one.asPublished().tally().standings().stream()
                        .filter(standing -> standing.score().equals(minimum))
                        .forEach(standing -> equal.add(name + one.describe(List.of(standing.project()))))));
        equal.forEach(project -> report.add("score equal to the minimum", project));
        assertThat(equal)
                .containsExactly(
                        "Poland_Gdynia_2021_Wielki_Kack__small.pb"
                                + "; WIK/0003 costs 5000, 50 voters, selected 0, here EnvelopeSpent",
                        "Poland_Katowice_2022_Zarzecze.pb"
                                + "; L20/09/IX costs 5000, 32 voters, selected 1, here funded");
    }

    @Test
    void what_was_funded_otherwise_the_rule_does_not_fund() {
        var reasons = new TreeMap<String, Long>();
        compared.forEach((name, one) -> one.file.projects().stream()
                .filter(project -> project.selected().orElse(0) > 1)
                .forEach(project -> {
                    var reason = one.fate(one.poll.id(project.id()));
                    reasons.merge(reason, 1L, Long::sum);
                    report.add(
                            "funded otherwise",
                            name
                                    + one.describe(List.of(one.poll.id(project.id())))
                                    + one.file
                                            .text("comment")
                                            .map(comment -> ", " + comment)
                                            .orElse(", no comment"));
                }));
        assertThat(reasons).isEqualTo(Map.of("DidNotFit", 8L, "EnvelopeSpent", 2L, "ScoreTooLow", 4L, "TieLost", 1L));
    }

    private static String kind(PbElection election) {
        return election.rule() + ", " + election.voteType().written();
    }

    /** An election that published its selection, under a rule that is known here. */
    private record Election(PbElection file, PbPoll poll, AllocationRule rule) {

        String compare() {
            var same = Set.copyOf(asPublished().funded()).equals(selected());
            var tied = allocate(TieBreak.NONE) instanceof UndeclaredTie;
            return (same ? "the same" : "different") + (tied ? ", as one order of a tie gives it" : "");
        }

        Allocation allocate(TieBreak tieBreak) {
            return poll.poll(rule, tieBreak).allocate(poll.ballots());
        }

        /** The selection with ties in favour of what was published, and then in the order of the file. */
        CategorySelection asPublished() {
            var order = TieBreak.by(
                    new Criterion.DeclaredOrder(List.copyOf(selected())), new Criterion.EarlierSubmission());
            var selection = (Selection) allocate(order);
            return selection.categories().getFirst();
        }

        Set<ProposalId> selected() {
            return file.projects().stream()
                    .filter(project -> project.selected().orElse(0) == 1)
                    .map(project -> poll.id(project.id()))
                    .collect(Collectors.toSet());
        }

        Optional<Fraction> minimum() {
            return rule instanceof AllocationRule.Greedy greedy
                    ? Optional.ofNullable(greedy.minimumScore())
                    : Optional.empty();
        }

        /** Whether a project is funded, or why not. */
        String fate(ProposalId project) {
            return asPublished().unfunded().stream()
                    .filter(one -> one.project().equals(project))
                    .map(one -> one.reason().getClass().getSimpleName())
                    .findFirst()
                    .orElse("funded");
        }

        String describe(List<ProposalId> projects) {
            return file.projects().stream()
                    .filter(project -> projects.contains(poll.id(project.id())))
                    .map(project -> "; %s costs %s, %s voters, selected %d, here %s"
                            .formatted(
                                    project.id(),
                                    project.cost().toPlainString(),
                                    project.votes().orElseThrow(),
                                    project.selected().orElseThrow(),
                                    fate(poll.id(project.id()))))
                    .collect(Collectors.joining());
        }
    }
}
