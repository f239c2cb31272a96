package org.sillok.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.pabulib.PublishedElections.counted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sillok.kernel.cycle.Standing;
import org.sillok.kernel.cycle.TieBreak;

/** What real elections published is counted again from their ballots. The figures are those of 375 files of Pabulib, commit 88cfaba3. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedCountsTest {

    private static final String TWICE =
            "US_Stanford_Dataset_Your_Voice_Your_Choice_Parks_and_Streets-_Seattle_2019_District_3_vote_knapsacks.pb";

    private final PublishedElections.Report report = new PublishedElections.Report();
    private PublishedElections published = new PublishedElections(new TreeMap<>(), new TreeMap<>());

    @BeforeAll
    void read() {
        published = PublishedElections.read();
    }

    @AfterAll
    void print() {
        report.print("Published elections, counted again:");
    }

    @Test
    void all_but_one_can_be_read() {
        var readable = published.readable().values();
        var types = counted(readable, election -> election.voteType().written());
        var rules = counted(readable, PbElection::rule);
        report.add("files", readable.size() + " read, " + published.refused().size() + " refused");
        published.refused().forEach((name, fault) -> report.add("refused", name + ", " + fault.getMessage()));
        report.add("by vote type", types);
        report.add("by rule", rules);
        assertThat(types).isEqualTo(Map.of("approval", 220L, "choose-1", 38L, "cumulative", 70L, "ordinal", 46L));
        assertThat(rules)
                .isEqualTo(Map.of("greedy", 109L, "greedy-no-skip", 130L, "greedy-threshold", 69L, "unknown", 66L));
        assertThat(published.refused()).hasSize(1).hasEntrySatisfying(TWICE, fault -> {
            assertThat(fault.rule()).isEqualTo(PbRule.A_VOTE_NAMES_A_PROJECT_ONCE);
            assertThat(fault.line()).isEqualTo(123);
        });
    }

    @Test
    void each_can_be_written_and_read_back() {
        assertThat(published.readable().values())
                .allSatisfy(election ->
                        assertThat(PbElection.read(election.write())).isEqualTo(election));
    }

    @Test
    void the_voters_of_every_project_are_those_published() {
        compare("votes", PbProject::votes, Standing::voters, 374, 4217);
    }

    @Test
    void the_points_of_every_project_are_those_published() {
        compare("score", PbProject::score, Standing::votes, 116, 1947);
    }

    private void compare(
            String what,
            Function<PbProject, Optional<BigDecimal>> told,
            Function<Standing, Long> computed,
            int files,
            int projects) {
        var comparedFiles = 0;
        var comparedProjects = 0;
        var different = new ArrayList<String>();
        for (var named : published.readable().entrySet()) {
            var poll = new PbPoll(named.getValue());
            var standings = poll.poll(AnyRule.RULE, TieBreak.NONE)
                    .count(poll.ballots())
                    .getFirst()
                    .standings();
            var byId = standings.stream().collect(Collectors.toMap(Standing::project, computed));
            var here = named.getValue().projects().stream()
                    .filter(project -> told.apply(project).isPresent())
                    .toList();
            if (!here.isEmpty()) comparedFiles++;
            comparedProjects += here.size();
            here.stream()
                    .filter(project -> told.apply(project)
                                    .orElseThrow()
                                    .compareTo(
                                            BigDecimal.valueOf(Objects.requireNonNull(byId.get(poll.id(project.id())))))
                            != 0)
                    .forEach(project -> different.add(named.getKey() + ", " + project.id()));
        }
        report.add(what, comparedProjects + " projects in " + comparedFiles + " files, different: " + different);
        assertThat(different).isEmpty();
        assertThat(comparedFiles).isEqualTo(files);
        assertThat(comparedProjects).isEqualTo(projects);
    }

    @Test
    void every_ballot_keeps_the_limits_of_its_file() {
        var faults = new ArrayList<String>();
        var ballots = 0;
        for (var named : published.readable().entrySet()) {
            var poll = new PbPoll(named.getValue());
            var rule = poll.ballotRule();
            var categories = poll.poll(AnyRule.RULE, TieBreak.NONE).categoryOf();
            for (var ballot : poll.ballots()) {
                ballots++;
                rule.faults(ballot.choices(), categories).forEach(fault -> faults.add(named.getKey() + ", " + fault));
            }
        }
        report.add("limits", ballots + " ballots, beyond a limit: " + faults);
        assertThat(faults).isEmpty();
        assertThat(ballots).isEqualTo(793_984);
    }
}
