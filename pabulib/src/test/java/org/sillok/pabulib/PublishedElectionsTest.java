package org.sillok.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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
import org.sillok.kernel.cycle.Standing;
import org.sillok.kernel.cycle.TieBreak;
import org.sillok.kernel.cycle.TieBreak.Criterion;

/**
 * What real elections published is computed again from their ballots: counts, points and selections. Prints what was
 * compared and what could not be; the figures are those of 375 files of Pabulib, commit 88cfaba3.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedElectionsTest {

    private final SortedMap<String, PbElection> elections = new TreeMap<>();
    private final SortedMap<String, MalformedPb> refused = new TreeMap<>();
    private final List<String> report = new ArrayList<>();

    @BeforeAll
    void read() {
        PabulibData.files().forEach((name, text) -> {
            try {
                elections.put(name, PbElection.read(text));
            } catch (MalformedPb fault) {
                refused.put(name, fault);
            }
        });
        report("readable", elections.size() + " of " + (elections.size() + refused.size()) + " files");
        refused.forEach((name, fault) -> report("refused", name + ", " + fault.getMessage()));
        report("by vote type", counted(elections.values(), election -> election.voteType().written()));
        report("by rule", counted(elections.values(), PbElection::rule));
    }

    @AfterAll
    void print() {
        System.out.println("\nPublished elections, computed again:");
        report.forEach(System.out::println);
        System.out.println();
    }

    @Test
    void all_but_one_can_be_read() {
        assertThat(elections).hasSize(374);
        assertThat(refused)
                .hasSize(1)
                .hasEntrySatisfying(
                        "US_Stanford_Dataset_Your_Voice_Your_Choice_Parks_and_Streets-_Seattle_2019_District_3_vote_knapsacks.pb",
                        fault -> assertThat(fault.rule()).isEqualTo(PbRule.A_VOTE_NAMES_A_PROJECT_ONCE));
    }

    @Test
    void each_can_be_written_and_read_back() {
        assertThat(elections.values()).allSatisfy(election -> assertThat(PbElection.read(election.write()))
                .isEqualTo(election));
    }

    @Test
    void the_voters_of_every_project_are_those_published() {
        compare("votes", PbProject::votes, Standing::voters, 374, 4217);
    }

    @Test
    void the_points_of_every_project_are_those_published() {
        compare("score", PbProject::score, Standing::votes, 116, 2009);
    }

    @Test
    void greedy_selects_what_was_published() {
        var results = new TreeMap<String, String>();
        elections.forEach((name, election) -> results.put(name, compareSelection(name, election)));
        report("selection", counted(results.values(), one -> one));
        assertThat(counted(results.values(), one -> one)).isEqualTo("?");
    }

    private String compareSelection(String name, PbElection election) {
        if (election.projects().stream().allMatch(project -> project.selected().isEmpty())) {
            return "not compared: rule " + election.rule() + ", no selection published";
        }
        var poll = new PbPoll(election);
        var rule = poll.rule();
        if (rule.isEmpty()) return "not compared: rule " + election.rule();
        var published = published(election, poll);
        var result = poll.poll(rule.get(), TieBreak.NONE).allocate(poll.ballots());
        if (result instanceof UndeclaredTie tie) {
            var possible = funded(withTiesTo(published, rule.get(), election, poll)).equals(published);
            report("undeclared tie", name + ", " + describe(tie, election, poll, published));
            return election.rule() + (possible ? ": as the tie allows" : ": not as the tie allows");
        }
        var same = funded(result).equals(published);
        if (!same) report("different", name + ", computed " + funded(result) + ", published " + published);
        return election.rule() + (same ? ": the same" : ": different");
    }

    private static Allocation withTiesTo(
            Set<ProposalId> published, AllocationRule rule, PbElection election, PbPoll poll) {
        var order = TieBreak.by(
                new Criterion.DeclaredOrder(List.copyOf(published)),
                new Criterion.DeclaredOrder(
                        election.projects().stream().map(one -> poll.id(one.id())).toList()));
        return poll.poll(rule, order).allocate(poll.ballots());
    }

    private static String describe(
            UndeclaredTie tie, PbElection election, PbPoll poll, Set<ProposalId> published) {
        return election.projects().stream()
                .filter(project -> tie.projects().contains(poll.id(project.id())))
                .map(project -> project.id() + " costs " + project.cost().toPlainString()
                        + (published.contains(poll.id(project.id())) ? " selected" : " not"))
                .collect(Collectors.joining("; "));
    }

    private static Set<ProposalId> published(PbElection election, PbPoll poll) {
        return election.projects().stream()
                .filter(project -> project.selected().filter(one -> one == 1).isPresent())
                .map(project -> poll.id(project.id()))
                .collect(Collectors.toSet());
    }

    private static Set<ProposalId> funded(Allocation allocation) {
        return allocation instanceof Selection selection
                ? Set.copyOf(selection.categories().getFirst().funded())
                : Set.of();
    }

    @Test
    void ballots_break_their_own_limits_here_and_there() {
        var faults = new TreeMap<String, Integer>();
        var files = new TreeSet<String>();
        var ballots = 0;
        for (var named : elections.entrySet()) {
            var poll = new PbPoll(named.getValue());
            var rule = poll.ballotRule();
            var categories = poll.poll(AnyRule.RULE, TieBreak.NONE).categoryOf();
            for (var ballot : poll.ballots()) {
                ballots++;
                for (var fault : rule.faults(ballot.choices(), categories)) {
                    faults.merge(fault.getClass().getSimpleName(), 1, Integer::sum);
                    files.add(named.getKey());
                }
            }
        }
        report("limits", ballots + " ballots, " + faults + " in " + files.size() + " files " + files);
        assertThat(ballots).isEqualTo(-1);
    }

    private void compare(
            String what,
            Function<PbProject, Optional<BigDecimal>> published,
            Function<Standing, Long> computed,
            int files,
            int projects) {
        var comparedFiles = 0;
        var comparedProjects = 0;
        for (var named : elections.entrySet()) {
            var election = named.getValue();
            if (election.projects().stream().allMatch(project -> published.apply(project).isEmpty())) continue;
            comparedFiles++;
            var poll = new PbPoll(election);
            var standings = poll.poll(AnyRule.RULE, TieBreak.NONE).count(poll.ballots()).getFirst().standings();
            var byId = standings.stream().collect(Collectors.toMap(Standing::project, computed));
            for (var project : election.projects()) {
                var told = published.apply(project);
                if (told.isEmpty()) continue;
                comparedProjects++;
                assertThat(BigDecimal.valueOf(Objects.requireNonNull(byId.get(poll.id(project.id())))))
                        .as("%s, %s of %s", named.getKey(), what, project.id())
                        .isEqualByComparingTo(told.get());
            }
        }
        report(what, comparedProjects + " projects in " + comparedFiles + " files, all the same");
        assertThat(Map.of("files", comparedFiles, "projects", comparedProjects))
                .isEqualTo(Map.of("files", files, "projects", projects));
    }

    private void report(String what, String found) {
        report.add("  " + what + ": " + found);
    }

    private static <T> String counted(Collection<T> all, Function<T, String> kind) {
        return all.stream()
                .collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()))
                .toString();
    }
}
