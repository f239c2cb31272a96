package org.sillok.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.EventLog;
import org.sillok.command.Hall;
import org.sillok.command.RunningSide;
import org.sillok.command.RunningSide.Answer;
import org.sillok.command.Town;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.VoterKeys;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.cycle.BallotingClosed;

/** Voting on a running side over a real store: as voters and clerks do it, and all of them at once. */
class VotingOverHttpTest {

    private static final int VOTERS = 10_000;

    /** Those who come with a token of their own; to sign one for everybody would take longer than the voting. */
    private static final int ON_SCREEN = 500;

    private static final int CLIENTS = 256;

    private static final CycleId ONCE = new CycleId("once");
    private static final CycleId AGAIN = new CycleId("again");
    private static final CycleId OVER = new CycleId("over");
    private static final CycleId PAST = new CycleId("past");
    private static final CycleId CROWD = new CycleId("crowd");
    private static final Instant NOW = Instant.now();

    @TempDir
    private static Path data;

    private static RunningSide side;

    @BeforeAll
    static void start() {
        side = RunningSide.in(data, Clock.systemUTC());
        var running = Town.schedule(NOW.minus(Duration.ofHours(2)), NOW.plus(Duration.ofHours(2)));
        var past = Town.schedule(NOW.minus(Duration.ofHours(6)), NOW.minus(Duration.ofHours(4)));
        Town.record(side, Town.body(Hall.BODY));
        Town.record(side, Town.open(ONCE, Town.parameters(false), running));
        Town.record(side, Town.open(AGAIN, Town.parameters(true), running));
        Town.record(side, Town.open(CROWD, Town.parameters(false), running));
        Town.record(side, Town.open(PAST, Town.parameters(false), past));
        Town.record(side, Town.open(OVER, Town.parameters(false), past));
        Town.record(side, List.of(new BallotingClosed(OVER, NOW.minus(Duration.ofHours(4)), Hall.clerk())));
        Town.record(side, Town.proposes(Hall.BEN, new ProposalId("bens"), ONCE));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void a_citizen_votes_once_and_takes_a_receipt_home() {
        var receipt = cast("citizen:kim", ONCE, "citizens", "library", "lamps");
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.body().path("castings").asInt()).isEqualTo(1);
        var ballot = receipt.body().path("ballot").asString();
        assertThat(ballot).matches("[0-9a-f]{64}");

        var second = cast("citizen:kim", ONCE, "citizens", "park");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("ballot-already-cast");
        assertThat(second.body().path("ballot").asString()).isEqualTo(ballot);
        assertThat(events(ballot)).isEqualTo(1);
    }

    @Test
    void paper_and_screen_are_one_ballot_box() {
        assertThat(cast("citizen:lee", ONCE, "citizens", "library").status()).isEqualTo(201);
        assertThat(paper("lee", ONCE, "citizens", "park").problem()).isEqualTo("ballot-already-cast");
        assertThat(paper("cho", ONCE, "citizens", "park").status()).isEqualTo(201);
        assertThat(cast("citizen:cho", ONCE, "citizens", "park").problem()).isEqualTo("ballot-already-cast");
    }

    @Test
    void a_clerk_does_not_vote_for_anybody_as_a_citizen_would_and_a_citizen_enters_no_paper() {
        assertThat(cast("clerk", ONCE, "citizens", "park").status()).isEqualTo(403);
        assertThat(side.post("citizen:x", "/api/v1/cycles/once/paper-ballots", paperNow("x"))
                        .status())
                .isEqualTo(403);
        assertThat(side.post("member:x", "/api/v1/cycles/once/ballots/batch", batch(entry("x", "citizens")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void where_the_cycle_allows_it_a_voter_votes_again_in_the_same_class() {
        assertThat(cast("citizen:kim", AGAIN, "citizens", "library").status()).isEqualTo(201);
        var again = cast("citizen:kim", AGAIN, "citizens", "park");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("castings").asInt()).isEqualTo(2);
        assertThat(cast("member:ada", AGAIN, "citizens", "park").status()).isEqualTo(201);
        assertThat(cast("member:ada", AGAIN, "committee", "park").problem()).isEqualTo("recast-in-another-class");
        for (int casting = 3; casting <= 20; casting++) cast("citizen:kim", AGAIN, "citizens", "park");
        assertThat(cast("citizen:kim", AGAIN, "citizens", "park").problem()).isEqualTo("recast-too-often");
    }

    @Test
    void who_belongs_to_a_class_is_checked_when_a_ballot_is_cast() {
        assertThat(cast("member:ada", ONCE, "committee", "park").status()).isEqualTo(201);
        assertThat(cast("citizen:ben", ONCE, "committee", "park").problem()).isEqualTo("not-of-this-class");
        assertThat(cast("citizen:ben", ONCE, "proposers", "park").status()).isEqualTo(201);
        assertThat(cast("citizen:dan", ONCE, "proposers", "park").problem()).isEqualTo("not-of-this-class");
        assertThat(cast("citizen:eve", ONCE, "school", "park").problem()).isEqualTo("not-of-this-class");
        assertThat(enrol("eve").events()).isEqualTo("voters-enrolled");
        assertThat(cast("citizen:eve", ONCE, "school", "park").status()).isEqualTo(201);
        assertThat(cast("citizen:eve", ONCE, "nobody", "park").problem()).isEqualTo("unknown-voter-class");
    }

    @Test
    void a_ballot_keeps_the_rule_and_the_time() {
        var faulty = cast("citizen:park", ONCE, "citizens", "library", "park", "sea");
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.problem()).isEqualTo("choices-against-rule");
        assertThat(faulty.body().path("faults").values().stream()
                        .map(fault -> fault.path("fault").asString()))
                .containsExactly("unknown-project", "too-many-chosen");
        assertThat(cast("citizen:park", PAST, "citizens", "park").problem()).isEqualTo("outside-voting-time");
        assertThat(cast("citizen:park", OVER, "citizens", "park").problem()).isEqualTo("balloting-not-open");
        assertThat(cast("citizen:park", new CycleId("never"), "citizens", "park")
                        .problem())
                .isEqualTo("unknown-cycle");
        assertThat(paper("park", PAST, "citizens", "park").problem()).isEqualTo("outside-voting-time");
        assertThat(clerk("/cycles/past/paper-ballots", paperAt("park", NOW.minus(Duration.ofHours(5))))
                        .status())
                .isEqualTo(201);
        assertThat(clerk("/cycles/past/paper-ballots", paperAt("choi", NOW.plus(Duration.ofHours(1))))
                        .problem())
                .isEqualTo("occurred-in-the-future");
    }

    @Test
    void a_dry_run_says_what_would_be_recorded_and_keeps_nothing() {
        var dry = side.post("citizen:yun", "/api/v1/cycles/once/ballots?dryRun=true", ballot("citizens", "park"));
        assertThat(dry.events()).isEqualTo("ballot-cast");
        assertThat(cast("citizen:yun", ONCE, "citizens", "park").status()).isEqualTo(201);
        assertThat(side.post("citizen:yun", "/api/v1/cycles/once/ballots?dryRun=true", ballot("citizens", "park"))
                        .problem())
                .isEqualTo("ballot-already-cast");
    }

    @Test
    void of_ballots_handed_in_together_all_faults_are_told_and_none_is_recorded() {
        var before = side.part(EventLog.class).head();
        var answer = clerk(
                "/cycles/once/ballots/batch",
                batch(
                        entry("b-1", "citizens", "park"),
                        entry("b-2", "committee", "park"),
                        entry("b-1", "citizens", "park"),
                        entry("b-3", "citizens", "park", "library"),
                        entry("b-4", "nobody", "park")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("ballots-faulty");
        assertThat(answer.body().path("faults").values().stream()
                        .map(fault -> fault.path("index").asInt() + " "
                                + fault.path("problem").asString()))
                .containsExactly(
                        "1 not-of-this-class", "2 voter-twice", "3 choices-against-rule", "4 unknown-voter-class");
        assertThat(answer.body().at("/faults/2/faults/0/fault").asString()).isEqualTo("too-many-chosen");
        assertThat(side.part(EventLog.class).head()).isEqualTo(before);
        assertThat(clerk("/cycles/once/ballots/batch", batch()).status()).isEqualTo(422);
    }

    @Test
    void ballots_handed_in_together_are_each_a_stream_and_who_voted_before_is_told() {
        assertThat(paper("c-2", ONCE, "citizens", "park").status()).isEqualTo(201);
        var together =
                batch(entry("c-1", "citizens", "park"), entry("c-2", "citizens", "library"), entry("c-3", "citizens"));
        var answer = clerk("/cycles/once/ballots/batch", together);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("recorded").asInt()).isEqualTo(2);
        assertThat(answer.body().at("/alreadyCast/0").asInt()).isEqualTo(1);
        answer.body()
                .path("receipts")
                .values()
                .forEach(receipt ->
                        assertThat(events(receipt.path("ballot").asString())).isEqualTo(1));
        assertThat(clerk("/cycles/once/ballots/batch", together)
                        .body()
                        .path("recorded")
                        .asInt())
                .isZero();
    }

    @Test
    void nothing_leads_from_a_ballot_to_its_voter() throws IOException {
        var voter = "very-rare-name-of-a-voter";
        var clerk = "very-rare-name-of-a-clerk";
        var keyed = side.post(
                "citizen:" + voter,
                "/api/v1/cycles/once/ballots",
                "application/json",
                ballot("citizens", "park").getBytes(StandardCharsets.UTF_8),
                Map.of("Idempotency-Key", "very-rare-key"));
        assertThat(keyed.status()).isEqualTo(201);
        assertThat(side.post("clerk:" + clerk, "/api/v1/cycles/once/paper-ballots", paperNow(voter + "-2"))
                        .status())
                .isEqualTo(201);
        assertThat(side.post(
                                "clerk:" + clerk,
                                "/api/v1/cycles/once/ballots/batch",
                                batch(entry(voter + "-3", "citizens")))
                        .status())
                .isEqualTo(200);

        var log = side.part(EventLog.class);
        var ballots = log.read(0, Integer.MAX_VALUE).stream()
                .filter(event -> event.type().startsWith("ballot-"))
                .toList();
        assertThat(ballots).hasSizeGreaterThanOrEqualTo(3).allSatisfy(event -> {
            assertThat(new String(event.metadata(), StandardCharsets.UTF_8)).isEqualTo("{}");
            assertThat(new String(event.payload(), StandardCharsets.UTF_8))
                    .contains("\"actor\":\"voter\"")
                    .doesNotContain("occurredAt", "reason", "clerk");
        });
        var ballot = keyed.body().path("ballot").asString();
        assertThat(onDisk()).contains(ballot).doesNotContain("very-rare");
    }

    @Test
    void the_name_of_a_ballot_cannot_be_guessed_without_the_key_and_differs_from_cycle_to_cycle() {
        var once = cast("citizen:oh", ONCE, "citizens", "park")
                .body()
                .path("ballot")
                .asString();
        var again = cast("citizen:oh", AGAIN, "citizens", "park")
                .body()
                .path("ballot")
                .asString();
        assertThat(once).isNotEqualTo(again);

        var same = side.part(VoterKeys.class);
        VoterKeys other = (cycle, purpose) -> new byte[VoterKeys.BYTES];
        assertThat(new Voters(same).ballot(ONCE, "oh")).isEqualTo(new BallotId(once));
        assertThat(new Voters(other).ballot(ONCE, "oh")).isNotEqualTo(new BallotId(once));
        assertThat(new Voters(same).enrolment(ONCE, "oh").hash()).isNotEqualTo(once);
    }

    /** One try to have a voter's ballot taken. */
    private record Try(int voter, boolean onScreen) {

        Answer make() {
            var project = onScreen || voter % 2 == 0 ? "library" : "park";
            return onScreen
                    ? cast("citizen:v-" + voter, CROWD, "citizens", project, "lamps")
                    : paper("v-" + voter, CROWD, "citizens", project, "lamps");
        }
    }

    /** 256 clients cast the same ballots twice at the same time: each voter has one, and every other try is told why not. */
    @Test
    void however_many_try_at_once_each_voter_has_one_ballot() throws InterruptedException {
        var tries = new ArrayList<Try>();
        for (int voter = 0; voter < VOTERS; voter++) {
            tries.add(new Try(voter, voter < ON_SCREEN));
            tries.add(new Try(voter, false));
        }
        Collections.shuffle(tries, new Random(1392));
        for (int voter = 0; voter < ON_SCREEN; voter++) side.post("citizen:v-" + voter, "/api/v1/nothing", "{}");
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var started = System.nanoTime();
            var answers = clients
                    .invokeAll(tries.stream()
                            .<Callable<Answer>>map(one -> one::make)
                            .toList())
                    .stream()
                    .map(VotingOverHttpTest::answered)
                    .toList();
            var seconds = (System.nanoTime() - started) / 1e9;
            System.out.printf(
                    "%d voters, %d clients: %d requests in %.1f s, %.0f ballots/s recorded%n",
                    VOTERS, CLIENTS, tries.size(), seconds, VOTERS / seconds);

            var recorded =
                    answers.stream().filter(answer -> answer.status() == 201).toList();
            assertThat(recorded).hasSize(VOTERS);
            assertThat(answers.stream().filter(answer -> "ballot-already-cast".equals(answer.problem())))
                    .hasSize(VOTERS);
            var named = recorded.stream()
                    .map(answer -> answer.body().path("ballot").asString())
                    .collect(Collectors.toCollection(HashSet::new));
            assertThat(named).hasSize(VOTERS);
            try (var cast = side.part(EventLog.class).ofTypes(List.of("ballot-cast"), 0)) {
                assertThat(cast.map(event -> event.event())
                                .filter(event -> event instanceof BallotCast one
                                        && one.cycle().equals(CROWD)))
                        .hasSize(VOTERS);
            }
        }
    }

    private static Answer answered(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int events(String ballot) {
        return side.part(EventLog.class).stream("ballot:" + ballot, 0).size();
    }

    private static String onDisk() throws IOException {
        var found = new StringBuilder();
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                found.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return found.toString();
    }

    private static Answer cast(String who, CycleId cycle, String voterClass, String... projects) {
        return side.post(who, "/api/v1/cycles/" + cycle.value() + "/ballots", ballot(voterClass, projects));
    }

    private static Answer paper(String voter, CycleId cycle, String voterClass, String... projects) {
        return clerk(
                "/cycles/" + cycle.value() + "/paper-ballots",
                "{\"voter\": \"" + voter + "\", " + choice(voterClass, projects) + "}");
    }

    private static Answer clerk(String path, String body) {
        return side.post("clerk", "/api/v1" + path, body);
    }

    private static Answer enrol(String voter) {
        return clerk(
                "/cycles/once/enrolments",
                "{\"voterClass\": \"school\", \"voters\": [\"" + voter + "\"], "
                        + "\"act\": {\"reason\": \"on the list\", \"authority\": {\"by\": \"citation\","
                        + " \"citation\": {\"source\": \"Call\", \"provision\": \"3\"}}}}");
    }

    private static String ballot(String voterClass, String... projects) {
        return "{" + choice(voterClass, projects) + "}";
    }

    private static String paperNow(String voter) {
        return "{\"voter\": \"" + voter + "\", " + choice("citizens", "park") + "}";
    }

    private static String paperAt(String voter, Instant at) {
        return "{\"voter\": \"" + voter + "\", \"receivedAt\": \"" + at + "\", " + choice("citizens", "park") + "}";
    }

    private static String entry(String voter, String voterClass, String... projects) {
        return "{\"voter\": \"" + voter + "\", " + choice(voterClass, projects) + "}";
    }

    private static String batch(String... entries) {
        return "{\"ballots\": [" + String.join(", ", entries) + "]}";
    }

    private static String choice(String voterClass, String... projects) {
        var named = Stream.of(projects).map(project -> '"' + project + '"').collect(Collectors.joining(", "));
        return "\"voterClass\": \"" + voterClass + "\", \"choices\": {\"form\": \"approval\", \"projects\": [" + named
                + "]}";
    }
}
