package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.axon.EventLog;
import org.sillok.kernel.catalog.EventJson;

/** What every request can rely on, and what becomes of those that are not in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConventionsTest {

    /** What is asked for here changes nothing in the record. */
    private static final List<String> NO_COMMANDS =
            List.of("/api/v1/projections", "/api/v1/inspection", "/api/v1/replays");

    private static final String ACT =
            "\"act\":{\"reason\":\"시험\",\"authority\":{\"by\":\"citation\",\"citation\":{\"source\":\"예시\",\"provision\":\"1\"}}}";

    private InProcess running;
    private Sillok sillok;

    @BeforeAll
    void start(@TempDir Path data) {
        running = InProcess.in(data);
        sillok = running.sillok();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void a_repeat_with_the_same_key_gets_the_first_answer_and_records_nothing() {
        var first = sillok.post("clerk:gansa", "/api/v1/persons", person("key-1"), "Idempotency-Key", "\"k1\"");
        var again = sillok.post("clerk:gansa", "/api/v1/persons", person("key-1"), "Idempotency-Key", "\"k1\"");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo("/api/v1/persons/key-1");
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        sillok.post("clerk:gansa", "/api/v1/persons", person("key-2"), "Idempotency-Key", "\"k2\"");

        var other = sillok.post("clerk:gansa", "/api/v1/persons", person("key-3"), "Idempotency-Key", "\"k2\"");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(sillok.get("/api/v1/persons/key-3").status()).isEqualTo(404);
    }

    @Test
    void a_key_belongs_to_whoever_sent_it() {
        sillok.post("clerk:gansa", "/api/v1/persons", person("key-4"), "Idempotency-Key", "\"k4\"");

        var somebodyElse = sillok.post("clerk:other", "/api/v1/persons", person("key-5"), "Idempotency-Key", "\"k4\"");

        assertThat(somebodyElse.status()).isEqualTo(201);
    }

    @Test
    void a_refusal_is_not_remembered() {
        var wrong = "{\"name\":\"가\"," + ACT + "}";
        var before =
                sillok.post("clerk:gansa", "/api/v1/persons/late-1/corrections", wrong, "Idempotency-Key", "\"k6\"");
        sillok.post("clerk:gansa", "/api/v1/persons", person("late-1"));

        var after =
                sillok.post("clerk:gansa", "/api/v1/persons/late-1/corrections", wrong, "Idempotency-Key", "\"k6\"");

        assertThat(before.problem()).isEqualTo("unknown-person");
        assertThat(after.status()).isEqualTo(200);
    }

    @Test
    void a_dry_run_says_what_would_be_recorded_and_records_nothing() {
        var head = running.part(EventLog.class).head();

        var dry = sillok.post("clerk:gansa", "/api/v1/persons?dryRun=true", person("dry-1"));

        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.json().path("dryRun").asBoolean()).isTrue();
        assertThat(dry.http().body()).contains("person-registered").contains("이름 dry-1");
        assertThat(running.part(EventLog.class).head()).isEqualTo(head);
        assertThat(sillok.get("/api/v1/persons/dry-1").status()).isEqualTo(404);
    }

    @Test
    void a_write_on_a_stale_version_is_refused_and_on_the_right_one_carried_out() {
        sillok.post("clerk:gansa", "/api/v1/persons", person("etag-1"));
        var correction = "{\"name\":\"나\"," + ACT + "}";

        var stale = sillok.post("clerk:gansa", "/api/v1/persons/etag-1/corrections", correction, "If-Match", "\"7\"");
        var right = sillok.post("clerk:gansa", "/api/v1/persons/etag-1/corrections", correction, "If-Match", "\"0\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(stale.json().path("actual").asLong()).isZero();
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.header("ETag")).isEqualTo("\"1\"");

        var read = sillok.get("/api/v1/persons/etag-1", "Sillok-Min-Position", "" + right.position());
        assertThat(read.header("ETag")).startsWith("\"1.");
        var another = correction.replace("나", "다");
        var asRead = sillok.post(
                "clerk:gansa", "/api/v1/persons/etag-1/corrections", another, "If-Match", read.header("ETag"));
        assertThat(asRead.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void a_reader_reads_what_it_has_written_and_asks_only_for_what_is_new() {
        var written = sillok.post("clerk:gansa", "/api/v1/persons", person("read-1"));

        var read = sillok.get("/api/v1/persons/read-1", "Sillok-Min-Position", "" + written.position());

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.position()).isGreaterThanOrEqualTo(written.position());
        assertThat(read.http().body()).contains("이름 read-1");
        assertThat(sillok.get("/api/v1/persons/read-1", "If-None-Match", read.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(sillok.get("/api/v1/persons/read-1?asOf=" + (written.position() - 1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_position_that_the_record_has_not_reached_is_answered_503_in_bounded_time() {
        var early = sillok.get("/api/v1/head", "Sillok-Min-Position", "999999999");

        assertThat(early.status()).isEqualTo(503);
        assertThat(early.header("Retry-After")).isNotEmpty();
    }

    @Test
    void commands_need_a_token_and_its_role() {
        var nobody = sillok.send(HttpRequest.newBuilder(sillok.base().resolve("/api/v1/persons"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(person("nobody"))));
        var forged = sillok.send(HttpRequest.newBuilder(sillok.base().resolve("/api/v1/persons"))
                .header("Authorization", "Bearer a.b.c")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(person("nobody"))));
        var member = sillok.post("member:citizen-1", "/api/v1/persons", person("nobody"));

        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.problem()).isEqualTo("token-required");
        assertThat(forged.status()).isEqualTo(401);
        assertThat(member.status()).isEqualTo(403);
        assertThat(member.problem()).isEqualTo("role-missing");
        assertThat(sillok.get("/api/v1/persons/nobody").status()).isEqualTo(404);
    }

    @Test
    void a_member_does_not_vote_for_another() {
        var vote = sillok.post(
                "member:citizen-1", "/api/v1/motions/any/votes", "{\"voter\":\"citizen-2\",\"choice\":\"YES\"}");

        assertThat(vote.status()).isEqualTo(403);
        assertThat(vote.problem()).isEqualTo("not-yourself");
    }

    @ParameterizedTest(name = "{0} is answered {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    {                                                        | 400 | malformed-request
                    []                                                       | 400 | malformed-request
                    nonsense                                                 | 400 | malformed-request
                    {"person":"half","name":"a                               | 400 | malformed-request
                    {"person":"a","nmae":"b"}                                | 400 | malformed-request
                    {"person":"a","birthDate":"tomorrow"}                    | 400 | malformed-request
                    {"person":"a","birthDate":5}                             | 400 | malformed-request
                    {"person":"Not A Name","name":"b"}                       | 422 | invalid-value
                    {"person":"a","name":"b"}                                | 422 | reason-missing
                    {"person":"a","name":"b","act":{"reason":"r"}}           | 422 | authority-missing
                    {"person":"a","name":"b","act":{"reason":" ","authority":{"by":"mandate"}}}  | 422 | invalid-value
                    {"person":"a","name":"b","act":{"reason":"r","authority":{"by":"decree"}}}   | 400 | malformed-request
                    {"person":"a","name":"b","act":{"reason":"r","authority":{"by":"motion","motion":"none"}}} | 404 | unknown-motion
                    {"person":"a","name":"b","act":{"reason":"r","authority":{"by":"mandate"},"capacity":"CHAIR"}} | 403 | capacity-not-held
                    {"person":"a","name":"b","act":{"reason":"r","authority":{"by":"mandate"},"occurredAt":"2999-01-01T00:00:00Z"}} | 422 | occurred-in-the-future
                    """)
    void what_is_not_in_order_gets_its_problem_and_records_nothing(String body, int status, String problem) {
        var head = running.part(EventLog.class).head();

        var answer = sillok.post("clerk:gansa", "/api/v1/persons", body);

        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.http().body()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(running.part(EventLog.class).head()).isEqualTo(head);
    }

    @Test
    void an_oversized_body_is_answered_413() {
        var answer = sillok.post("clerk:gansa", "/api/v1/persons", "{\"name\":\"" + "가".repeat(12_000_000) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("body-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/persons/nobody, 404",
        "/api/v1/persons/NOT%20A%20NAME, 422",
        "/api/v1/nothing/here, 404",
        "/api/v1/head?asOf=yesterday, 400",
        "/api/v1/bodies/none/roster?on=someday, 400",
        "/api/v1/decisions?asOf=99999999999, 422",
        "/api/v1/decisions?limit=0, 422",
        "/api/v1/decisions?limit=many, 400"
    })
    void a_question_that_is_not_in_order_gets_its_problem(String path, int status) {
        var answer = sillok.get(path);

        assertThat(answer.problem()).isNotEmpty();
        assertThat(answer.status()).isIn(status, status == 422 ? 400 : status);
        assertThat(answer.http().body()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void every_refusal_is_explained_at_the_address_that_its_type_gives() {
        var pages = sillok.get("/problems").json();

        assertThat(pages.findValuesAsString("type"))
                .containsAll(EventJson.refusals()
                        .map(type -> "/problems/" + EventJson.name(type))
                        .toList());
        pages.forEach(page -> assertThat(sillok.get(page.path("type").asString(), "Accept-Language", "ko")
                        .json()
                        .path("rule")
                        .asString())
                .isNotBlank());
        assertThat(sillok.get("/problems/nonsense").status()).isEqualTo(404);
    }

    @Test
    void the_api_describes_itself() {
        var api = sillok.get("/openapi.json").json();

        assertThat(api.path("info").path("title").asString()).isEqualTo("Sillok");
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.path("paths").size()).isGreaterThan(50);
    }

    @Test
    void every_command_is_described_with_its_token_its_conditions_its_answer_and_its_problems() {
        var api = sillok.get("/openapi.json").json();
        var forms = new HashMap<String, String>();
        api.path("paths").forEachEntry((path, methods) -> {
            var command = methods.path("post");
            if (command.isMissingNode() || !path.startsWith("/api/v1/")) return;
            if (NO_COMMANDS.stream().anyMatch(path::startsWith)) return;

            assertThat(command.at("/security/0").has("token")).as(path).isTrue();
            assertThat(command.path("parameters").findValuesAsString("name"))
                    .as(path)
                    .contains("Idempotency-Key", "If-Match", "dryRun")
                    .doesNotContain("submission");
            assertThat(command.path("responses").propertyNames())
                    .as(path)
                    .contains("400", "401", "403", "404", "409", "412", "413", "422")
                    .containsAnyOf("200", "201");
            command.path("responses")
                    .forEachEntry((status, answer) -> assertThat(
                                    answer.path("content").findValuesAsString("$ref"))
                            .as(path + " " + status)
                            .isNotEmpty());
            forms.put(
                    path,
                    command.at("/requestBody/content/application~1json/schema/$ref")
                            .asString());
        });
        assertThat(forms)
                .containsEntry("/api/v1/motions", "#/components/schemas/SubmissionController.Submit")
                .containsEntry("/api/v1/proposals", "#/components/schemas/ProposalController.Submit")
                .containsEntry("/api/v1/plans", "#/components/schemas/PlanController.Submit")
                .hasSizeGreaterThan(60);
    }

    @Test
    void whoever_comes_to_the_front_door_is_led_to_the_description() {
        var answer = sillok.get("/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/swagger-ui.html");
    }

    private static String person(String id) {
        return "{\"person\":\"%s\",\"name\":\"이름 %s\",%s}".formatted(id, id, ACT);
    }
}
