package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.ActorId;
import org.sillok.standalone.scenario.ScenarioRunner;

/**
 * Command side, query side and log as processes of their own over Axon Server. Runs where the environment variable
 * {@code SILLOK_AXON_SERVER} gives the address (host:port) of an empty one: to a record whose texts are not in the vault
 * the sides say that they are not well.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SplitProcessesTest {

    private static final String ADDRESS = "SILLOK_AXON_SERVER";
    private static final int CLERKS = 4;
    private static final int SOME = 20;

    /** Apart from what an earlier run has left in the same Axon Server. */
    private final String run = "split-" + Long.toString(System.currentTimeMillis(), 36) + "-";

    private Sides sides;
    private Reader reader;
    private ScenarioRunner.Report first;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        var axonServer = axonServer();
        sides = new Sides(axonServer, folder);
        reader = new Reader(axonServer, sides);
        first = load();
    }

    private static String axonServer() {
        var address = System.getenv(ADDRESS);
        if (address != null) return address;
        var skipped = "SKIPPED: command side and query side as processes of their own; set " + ADDRESS
                + "=host:port of an Axon Server to run this";
        System.out.println(skipped);
        return abort(skipped);
    }

    @AfterAll
    void stop() {
        if (reader != null) reader.close();
        if (sides != null) sides.close();
    }

    private ScenarioRunner.Report load() {
        var command = sides.command();
        return new ScenarioRunner(
                        command.base(),
                        (subject, role) -> command.token(role + ":" + subject),
                        new PrintStream(OutputStream.nullOutputStream()))
                .load("seoul-2019");
    }

    @Test
    void the_scenario_is_loaded_and_what_it_expects_to_be_refused_is_refused() {
        assertThat(first.recorded() + first.repeated()).isGreaterThan(150);
        assertThat(first.refused()).isEqualTo(6);
        var roster = sides.query()
                .get("/api/v1/bodies/seoul-democracy/roster?on=2019-11-06", "Sillok-Min-Position", "" + head());
        assertThat(roster.json().path("inOffice").asInt()).isEqualTo(15);
    }

    @Test
    void loading_it_again_changes_nothing() {
        long before = head();

        var again = load();

        assertThat(again.recorded()).isZero();
        assertThat(again.repeated()).isEqualTo(first.recorded() + first.repeated());
        assertThat(reader.from(before + 1)).allMatch(SplitProcessesTest::isOfTheCalendar);
    }

    /** Terms that have run out are ended by the command side itself, whenever it starts. */
    private static boolean isOfTheCalendar(StoredEvent event) {
        return !event.technical() && event.decode().event().act().actor().equals(ActorId.SYSTEM);
    }

    @Test
    void a_client_reads_what_it_has_written() {
        for (int i = 0; i < SOME; i++) {
            var person = run + "own-" + i;
            var written = Clerks.register(sides.command(), person, person);
            assertThat(written.status()).isEqualTo(201);

            var read = sides.query()
                    .get("/api/v1/persons/" + person, "Sillok-Min-Position", written.header("Sillok-Position"));

            assertThat(nameIn(read)).isEqualTo(person);
            assertThat(read.position()).isGreaterThanOrEqualTo(written.position());
        }
    }

    private static String nameIn(Sillok.Reply person) {
        assertThat(person.status()).as(person.http().body()).isEqualTo(200);
        return person.json().path("values").path("NAME").asString();
    }

    @Test
    void a_refusal_by_an_aggregate_arrives_as_the_problem_it_is() {
        var person = run + "refused";
        Clerks.register(sides.command(), person, person);
        long before = head();

        var twice = Clerks.register(sides.command(), person, person + "-again");
        var stale = correct(person, "If-Match", "\"7\"");
        var unknown = correct(run + "nobody");

        assertThat(List.of(twice.problem(), stale.problem(), unknown.problem()))
                .containsExactly("person-already-registered", "stale-version", "unknown-person");
        assertThat(List.of(twice.status(), stale.status(), unknown.status())).containsExactly(409, 412, 404);
        assertThat(twice.json().path("detail").asString()).contains(person);
        assertThat(stale.json().path("expected").asInt()).isEqualTo(7);
        assertThat(stale.json().path("actual").asInt()).isZero();
        assertThat(head()).isEqualTo(before);
    }

    private Sillok.Reply correct(String person, String... headers) {
        var path = "/api/v1/persons/" + person + "/corrections";
        return sides.command().post("clerk:gansa", path, "{\"name\":\"정정\",%s}".formatted(Clerks.ACT), headers);
    }

    @Test
    void a_dry_run_says_what_would_be_recorded_and_records_nothing() {
        long before = head();

        var dry = sides.command()
                .post("clerk:gansa", "/api/v1/persons?dryRun=true", Clerks.registration(run + "dry"))
                .json();

        assertThat(dry.path("dryRun").asBoolean()).isTrue();
        assertThat(dry.path("events").get(0).path("type").asString()).isEqualTo("person-registered");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_repeat_gets_the_first_answer() {
        var person = run + "repeated";
        var written = Clerks.register(sides.command(), person, person);
        long before = head();

        var again = Clerks.register(sides.command(), person, person);
        var other = Clerks.register(sides.command(), person + "-2", person);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().path("events")).isEqualTo(written.json().path("events"));
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void of_many_requests_with_one_key_one_is_carried_out() throws InterruptedException {
        var person = run + "raced";
        Callable<Sillok.Reply> request = () -> Clerks.register(sides.command(), person, person);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.nCopies(8, request)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(answers).anyMatch(answer -> answer.status() == 201);
            assertThat(answers)
                    .allMatch(
                            answer -> answer.status() == 201 || answer.problem().equals("request-in-flight"));
        }
        assertThat(registrations(person)).isOne();
    }

    @Test
    void a_token_of_the_command_side_is_good_on_the_query_side() throws InterruptedException {
        var before = generation();
        var rebuild = HttpRequest.newBuilder(sides.query().base().resolve("/api/v1/projections/rebuild"))
                .header("Authorization", "Bearer " + sides.command().token("admin:seoul-admin"))
                .POST(BodyPublishers.noBody());

        assertThat(sides.query().send(rebuild).status()).isEqualTo(202);

        for (int i = 0; i < 600 && generation() == before; i++) Thread.sleep(100);
        assertThat(generation()).isEqualTo(before + 1);
        everyAnswerIsThatOfAnIndependentFold();
    }

    @Test
    void the_query_side_inspects_its_views_and_attests_them_in_the_record() throws InterruptedException {
        Clerks.register(sides.command(), run + "inspected", run + "inspected");
        long before = attested();
        var inspect = HttpRequest.newBuilder(sides.query().base().resolve("/api/v1/inspection"))
                .header("Authorization", "Bearer " + sides.command().token("auditor:seoul-auditor"))
                .POST(BodyPublishers.noBody());

        assertThat(sides.query().send(inspect).status()).isEqualTo(202);

        for (int i = 0; i < 600 && attested() == before; i++) Thread.sleep(100);
        assertThat(attested()).isEqualTo(before + 1);
        var last = sides.query().get("/api/v1/inspection").json().path("last");
        assertThat(last.path("findings")).isEmpty();
        assertThat(last.path("position").asLong()).isGreaterThan(0);
    }

    private long attested() {
        return reader.from(0).stream()
                .filter(event -> event.type().equals("state-attested"))
                .count();
    }

    private int generation() {
        var progress = sides.query().get("/api/v1/projections").json().path("progress");
        return progress.path("generation").asInt();
    }

    @Test
    void what_is_written_while_the_query_side_is_dead_is_read_when_it_is_back() throws Exception {
        try (var clerks = new Clerks(sides.command(), run + "q-", CLERKS)) {
            clerks.awaitAcknowledged(SOME);
            sides.killQuerySide();
            clerks.awaitAcknowledged(clerks.acknowledged().size() + SOME);
            sides.startQuerySide();
            clerks.awaitAcknowledged(clerks.acknowledged().size() + SOME);
            clerks.close();

            clerks.acknowledged().forEach((person, position) -> {
                var read = sides.query().get("/api/v1/persons/" + person, "Sillok-Min-Position", "" + position);
                assertThat(nameIn(read)).isEqualTo(person);
            });
        }
        everyAnswerIsThatOfAnIndependentFold();
    }

    @Test
    void what_was_acknowledged_before_the_command_side_was_killed_is_in_the_record_once() throws Exception {
        try (var clerks = new Clerks(sides.command(), run + "c-", CLERKS)) {
            clerks.awaitAcknowledged(2 * SOME);
            sides.killCommandSide();
            clerks.close();
            sides.startCommandSide();

            assertThat(clerks.acknowledged().keySet()).allMatch(person -> registrations(person) == 1);
            for (var person : clerks.sent()) {
                assertThat(Clerks.register(sides.command(), person, person).status())
                        .isEqualTo(201);
                assertThat(registrations(person)).as(person).isOne();
            }
        }
        everyAnswerIsThatOfAnIndependentFold();
    }

    @Test
    void an_auditor_verifies_and_recounts_the_log_that_its_own_process_publishes(@TempDir Path copy) {
        long position =
                Clerks.register(sides.command(), run + "logged", run + "logged").position();

        auditAsFarAs(position, copy);
    }

    @Test
    void the_log_goes_on_where_it_was_killed_and_forgets_nothing(@TempDir Path copy) throws Exception {
        try (var clerks = new Clerks(sides.command(), run + "l-", CLERKS)) {
            clerks.awaitAcknowledged(SOME);
            auditAsFarAs(0, copy);
            sides.killLogSide();
            clerks.awaitAcknowledged(clerks.acknowledged().size() + SOME);
            sides.startLogSide();
            clerks.awaitAcknowledged(clerks.acknowledged().size() + SOME);
            clerks.close();

            auditAsFarAs(Collections.max(clerks.acknowledged().values()), copy);
        }
    }

    @Test
    void who_is_erased_is_soon_told_by_no_process_and_the_log_still_holds(@TempDir Path copy) throws Exception {
        var person = run + "erased";
        var name = "Somebody " + person;
        var registered = sides.command()
                .post(
                        "clerk:gansa",
                        "/api/v1/persons",
                        Clerks.registration(person).replace("\"name\":\"" + person, "\"name\":\"" + name));
        auditAsFarAs(registered.position(), copy);
        assertThat(Bytes.holding(name, copy)).isNotEmpty();
        assertThat(nameIn(person, registered)).isEqualTo(name);

        var erased = sides.command()
                .post("admin:root", "/api/v1/persons/" + person + "/erasure", "{%s}".formatted(Clerks.ACT));

        assertThat(erased.status()).as(erased.http().body()).isEqualTo(200);
        for (int i = 0; i < 300 && nameIn(person, erased).equals(name); i++) Thread.sleep(100);
        assertThat(nameIn(person, erased)).isNotEqualTo(name);
        auditAsFarAs(erased.position(), copy);
        for (int i = 0; i < SOME && !Bytes.holding(name, copy).isEmpty(); i++) auditAsFarAs(erased.position(), copy);
        assertThat(Bytes.holding(name, copy)).isEmpty();
        assertThat(Bytes.holding(name, sides.data())).isEmpty();
        everyAnswerIsThatOfAnIndependentFold();
    }

    private String nameIn(String person, Sillok.Reply since) {
        return nameIn(
                sides.query().get("/api/v1/persons/" + person, "Sillok-Min-Position", since.header("Sillok-Position")));
    }

    /** The same copy again must go on from what it holds: the tool compares the checkpoints that it has seen. */
    private void auditAsFarAs(long position, Path copy) {
        var log = sides.log();
        assertThat(log.get("/log/events/" + position + "/receipt").status()).isEqualTo(200);
        var vkey = log.get("/log/vkey").http().body().strip();
        for (var said : List.of(
                Auditors.run("fetch", log.base(), copy, "--vkey", vkey),
                Auditors.run("verify", copy, "--vkey", vkey),
                Auditors.run("recount", copy, "--vkey", vkey))) {
            assertThat(said.exit()).as(said.out() + said.err()).isZero();
        }
    }

    @Test
    void every_answer_is_that_of_an_independent_fold() {
        everyAnswerIsThatOfAnIndependentFold();
    }

    private void everyAnswerIsThatOfAnIndependentFold() {
        new Comparison(reader, sides.query()).everyAnswerIsTheSame();
    }

    private long head() {
        return reader.log().head();
    }

    private int registrations(String person) {
        return reader.log().stream("person:" + person, 0).size();
    }
}
