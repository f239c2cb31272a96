package org.sillok.standalone.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.axon.EventLog;
import org.sillok.kernel.cycle.TieBreak;
import org.sillok.pabulib.PbElection;
import org.sillok.pabulib.PbPoll;
import org.sillok.standalone.InProcess;
import org.sillok.standalone.Sillok;

/** An election goes from a file into the record and out into a file, and is the same election. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PabulibImportTest {

    private static final List<String> MADE_UP = Elections.MADE_UP;
    private static final List<String> REAL = Elections.REAL;
    private static final String OAK_HILL = MADE_UP.getFirst();

    /** The requests for Oak Hill: body and cycle, three stages, four projects in four steps each, voting, the result. */
    private static final int WHOLE = 2 + 2 * 3 + 4 * 4 + 2 + 1;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private InProcess running;
    private Sillok sillok;
    private PabulibImport elections;

    @TempDir
    private Path files;

    @BeforeAll
    void start(@TempDir Path data) {
        running = InProcess.in(data, "--sillok.term-watch=P1D");
        sillok = running.sillok();
        elections = new PabulibImport(
                sillok.base(), sillok.token("admin:import"), new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @ParameterizedTest
    @FieldSource("MADE_UP")
    void a_made_up_election_comes_out_as_it_went_in(String name) throws IOException {
        roundTrip(Elections.madeUp(name));
    }

    @ParameterizedTest
    @FieldSource("REAL")
    void a_real_election_comes_out_as_it_went_in(String name) throws IOException {
        var report = roundTrip(Elections.real(name, files));
        System.out.println(report);
    }

    private Report roundTrip(Path file) throws IOException {
        var published = PbElection.read(Files.readString(file));
        var report = elections.take(file);
        assertThat(report.counted()).isEqualTo(published.votes().size());
        var exported = export(report);
        assertThat(exported.budget()).isEqualByComparingTo(published.budget());
        assertThat(exported.rule()).isEqualTo(blank(published) ? "unknown" : published.rule());
        assertThat(exported.projects()).hasSameSizeAs(published.projects());
        var before = counted(published);
        var after = counted(exported);
        assertThat(after).isEqualTo(before);
        return report;
    }

    /** Whether some vote is for nothing, so that the votes of an export are not all ballots. */
    private static boolean blank(PbElection election) {
        return new PbPoll(election)
                .ballots().stream()
                        .anyMatch(ballot -> ballot.choices().projects().isEmpty());
    }

    /** What a file says of each project, and what its own votes come to. */
    private static Map<String, List<Object>> counted(PbElection election) {
        var poll = new PbPoll(election);
        var rule = poll.rule()
                .orElseGet(() -> new org.sillok.kernel.cycle.AllocationRule.Greedy(
                        org.sillok.kernel.cycle.AllocationRule.WhenTooDear.SKIP,
                        null,
                        new org.sillok.kernel.Citation("any", "rule")));
        var standings =
                poll.poll(rule, TieBreak.NONE).count(poll.ballots()).getFirst().standings();
        var counted = new java.util.TreeMap<String, List<Object>>();
        for (var project : election.projects()) {
            var standing = standings.stream()
                    .filter(one -> one.project().equals(poll.id(project.id())))
                    .findFirst()
                    .orElseThrow();
            counted.put(
                    project.id(),
                    List.of(
                            project.cost().stripTrailingZeros(),
                            project.votes().orElseThrow(),
                            project.score().map(Object.class::cast).orElse("no score"),
                            project.selected().map(Object.class::cast).orElse("not said"),
                            standing.voters(),
                            standing.votes()));
        }
        return counted;
    }

    private PbElection export(Report report) {
        var answer =
                sillok.get("/api/v1/cycles/" + report.cycle().value() + "/pabulib", "Sillok-Min-Position", "" + head());
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"%s.pb\""
                        .formatted(report.cycle().value()));
        return PbElection.read(answer.http().body());
    }

    @Test
    void a_second_import_records_nothing_new() {
        elections.take(Elections.madeUp(OAK_HILL));
        var head = head();
        var again = elections.take(Elections.madeUp(OAK_HILL));
        assertThat(head()).isEqualTo(head);
        assertThat(again.recorded()).isZero();
        assertThat(again.ballots()).isZero();
        assertThat(again.repeated()).isEqualTo(WHOLE);
        assertThat(again.counted()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"projects, 2, 6", "ballots, 25, 0"})
    void an_import_that_was_interrupted_goes_on_where_it_was_left(String at, int before, long ballots)
            throws IOException {
        var file = spoiled("unit;Oak Hill", "unit;Oak Hill " + at);
        var cut = new PabulibImport(sillok.base(), sillok.token("admin:import"), new CutOff(at));
        assertThatThrownBy(() -> cut.take(file)).hasMessage("cut off");
        var report = elections.take(file);
        assertThat(report.repeated()).isEqualTo(before);
        assertThat(report.recorded()).isEqualTo(WHOLE - before);
        assertThat(report.ballots()).isEqualTo(ballots);
        assertThat(report.counted()).isEqualTo(6);
        assertThat(counted(export(report))).isEqualTo(counted(PbElection.read(Files.readString(file))));
    }

    /** Lets nothing go on beyond the line that tells of something. */
    private static final class CutOff extends PrintStream {

        private final String at;

        private CutOff(String at) {
            super(OutputStream.nullOutputStream());
            this.at = at;
        }

        @Override
        public PrintStream printf(String format, Object... values) {
            if (format.contains(at)) throw new IllegalStateException("cut off");
            return this;
        }
    }

    @Test
    void what_is_recorded_says_where_it_comes_from() {
        var report = elections.take(Elections.madeUp(OAK_HILL));
        var cycle = sillok.get("/api/v1/cycles/" + report.cycle().value(), "Sillok-Min-Position", "" + head())
                .json();
        var established = cycle.path("established");
        assertThat(established.path("provenance").asString()).isEqualTo("PUBLISHED");
        var citation = established.path("authority").path("citation");
        assertThat(citation.path("source").asString()).isEqualTo("Pabulib, " + OAK_HILL);
        assertThat(citation.path("provision").asString())
                .isEqualTo("SHA-256 "
                        + PublishedFile.read(Elections.madeUp(OAK_HILL)).sha256());
        assertThat(report.leftOut()).containsExactly("of the votes: [age, sex]", "of the election: [language]");
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("import:       6 of 6 ballots");
        var proposals = sillok.get("/api/v1/cycles/" + report.cycle().value() + "/proposals");
        assertThat(proposals.http().body()).contains("A \\\"quiet\\\" playground");
    }

    @Test
    void a_published_result_that_is_another_stands_and_is_flagged() throws IOException {
        var file = spoiled("OH/3;400;2;Benches; ;1", "OH/3;400;7;Benches; ;0");
        var report = elections.take(file);
        assertThat(report.deviations()).isEqualTo(Map.of("votes-differ", 1L, "unfunded-against-the-count", 1L));
        assertThat(export(report).projects().get(2).selected()).contains(0);
    }

    @Test
    void a_tie_that_was_broken_in_no_declared_way_is_kept_as_published_and_flagged() throws IOException {
        var file = spoiled(
                "OH/4;900;1;A new roof;culture;0", "OH/4;400;2;A new roof;culture;0", "b;OH/1;", "b;OH/1,OH/4;");
        var report = elections.take(file);
        assertThat(report.deviations()).isEqualTo(Map.of("tie-not-declared", 1L));
        assertThat(export(report).projects())
                .extracting(project -> project.selected().orElseThrow())
                .containsExactly(1, 0, 1, 0);
    }

    @Test
    void numbers_of_voters_that_the_record_has_no_place_for_are_compared_and_told() throws IOException {
        var file = files.resolve("Other voters.pb");
        Files.writeString(
                file, Files.readString(Elections.madeUp(MADE_UP.getLast())).replace("south;500;2;3", "south;500;9;3"));
        var report = elections.take(file);
        assertThat(report.deviations()).isEmpty();
        assertThat(report.leftOut()).containsExactly("9 voters of south, where the votes are of 2");
    }

    @Test
    void an_election_without_a_result_is_taken_over_without_one() throws IOException {
        var file = files.resolve("No result.pb");
        Files.writeString(
                file,
                Files.readString(Elections.madeUp(OAK_HILL))
                        .replace(";selected", "")
                        .replaceAll("(?m)^(OH/.*);[01]$", "$1"));
        var report = elections.take(file);
        assertThat(report.leftOut()).contains("a result, for none is published");
        assertThat(export(report).projects())
                .allSatisfy(project -> assertThat(project.selected()).isEmpty());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "num_votes;6", "num_votes;7", "it is no valid .pb file: line 24: counts are those of meta"),
                Arguments.of(
                        "rule;greedy", "rule;unknown", "the rule is named \"unknown\", which is none that a cycle has"),
                Arguments.of("rule;greedy", "rule;mes", "the rule is named \"mes\", which is none that a cycle has"),
                Arguments.of("currency;EUR\n", "", "it names no currency"),
                Arguments.of("currency;EUR", "currency;KRW", "amount"),
                Arguments.of("max_length;3", "max_sum_cost;900", "a cycle has nothing like max_sum_cost"),
                Arguments.of("max_length;3", "max_length;2", "vote 3 breaks a limit"),
                Arguments.of("language;en", "scoring_fn;Veto", "scoring_fn"),
                Arguments.of("date_begin;05.09.2020\n", "", "it has no date_begin"),
                Arguments.of(
                        "date_begin;05.09.2020", "date_begin;5 September", "date_begin is neither a day nor a year"),
                Arguments.of("date_end;18.09.2020", "date_end;04.09.2020", "voting ends before it begins"),
                Arguments.of("date_end;18.09.2020", "date_end;18.09.2999", "voting is not over"),
                Arguments.of("OH/4", "X".repeat(101), "project_id"),
                Arguments.of("OH/1;600;5", "OH/1;600;-5", "-5 is no number of votes for project OH/1"),
                Arguments.of("instance;2020", "instance;The third", "its instance is no year"),
                Arguments.of("culture;0", "culture;2", "project OH/4 is marked as selected in another way"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void refuses(String valid, String other, String reason) throws IOException {
        var file = spoiled(valid, other);
        var head = head();
        assertThatThrownBy(() -> elections.take(file))
                .isInstanceOf(NotTakenOver.class)
                .hasMessageContaining(reason);
        assertThat(head()).isEqualTo(head);
        assertThat(elections.takeAll(List.of(file))).isFalse();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains(file.getFileName() + " is NOT taken over: ");
    }

    @Test
    void another_file_of_the_same_name_is_refused_and_the_record_keeps_what_it_has() throws IOException {
        elections.take(Elections.madeUp(OAK_HILL));
        var head = head();
        var other = files.resolve(OAK_HILL);
        Files.writeString(other, Files.readString(Elections.madeUp(OAK_HILL)).replace("budget;1000", "budget;2000"));
        assertThatThrownBy(() -> elections.take(other))
                .isInstanceOf(Delivery.Refusal.class)
                .hasMessageContaining("cycle-already-established");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void the_command_needs_a_server_a_token_and_a_file() {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var server = sillok.base().toString();
        var file = Elections.madeUp(MADE_UP.getLast()).toString();
        assertThat(ImportElections.run(List.of(server), "token", print)).isFalse();
        assertThat(ImportElections.run(List.of(server, file), null, print)).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("SILLOK_TOKEN");
        assertThat(ImportElections.run(List.of(server, file), sillok.token("member:ada"), print))
                .isFalse();
        assertThat(ImportElections.run(List.of(server, file), sillok.token("admin:import"), print))
                .isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("3 projects, 3 ballots count");
    }

    @Test
    void files_are_taken_over_at_the_start_and_once(@TempDir Path data) {
        var setting =
                "--sillok.import.pabulib=" + Elections.madeUp(OAK_HILL) + "," + Elections.madeUp(MADE_UP.getLast());
        long head;
        try (var started = InProcess.in(data, setting)) {
            head = started.part(EventLog.class).head();
            var result = started.sillok()
                    .get("/api/v1/cycles/pb-made-up_harbour_2022/result", "Sillok-Min-Position", "" + head);
            assertThat(result.status()).isEqualTo(200);
        }
        try (var again = InProcess.in(data, setting)) {
            assertThat(again.part(EventLog.class).head()).isEqualTo(head);
        }
    }

    @Test
    void names_are_those_of_the_record_and_differ() {
        var long1 = "A".repeat(80) + "1.pb";
        var long2 = "A".repeat(80) + "2.pb";
        assertThat(Names.cycle("Poland_Łódź 2020 (x).pb").value()).isEqualTo("pb-poland_-odz-2020-x-");
        assertThat(new HashSet<>(List.of(Names.cycle(long1), Names.cycle(long2))))
                .hasSize(2);
        assertThat(Names.cycle(long1).value()).hasSize(64);
    }

    private long head() {
        return running.part(EventLog.class).head();
    }

    /** The election of Oak Hill with other texts in it, under a name of its own. */
    private Path spoiled(String... replaced) throws IOException {
        var text = Files.readString(Elections.madeUp(OAK_HILL));
        for (var i = 0; i < replaced.length; i += 2) {
            assertThat(text).contains(replaced[i]);
            text = text.replace(replaced[i], replaced[i + 1]);
        }
        var file = files.resolve("spoiled-" + Integer.toHexString(text.hashCode()) + ".pb");
        Files.writeString(file, text);
        return file;
    }
}
