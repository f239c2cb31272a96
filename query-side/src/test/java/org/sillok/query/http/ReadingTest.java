package org.sillok.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Vault;
import org.sillok.kernel.person.PersonCorrected;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;
import org.sillok.query.QuerySide;
import org.sillok.query.engine.RecordInMemory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every question over HTTP has in common, asked of a small record of persons. */
@SpringBootTest(
        classes = {QuerySide.class, ReadingTest.Parts.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=query-side",
            "sillok.event-store=embedded",
            "sillok.data=target/reading-test",
            "sillok.access.directory=target/reading-test/access",
            "sillok.reading.patience=300ms"
        })
class ReadingTest {

    private static final Commitment ADA = new Commitment("a".repeat(64));
    private static final Commitment ADA_LOVELACE = new Commitment("b".repeat(64));
    private static final Commitment FORGOTTEN = new Commitment("c".repeat(64));

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private RecordInMemory record;

    @BeforeEach
    void a_record_of_three_people() throws Exception {
        if (record.head() < 0) {
            record.append(registered("ada", ADA));
            record.append(registered("bo", FORGOTTEN));
            record.append(new PersonCorrected(
                    new PersonId("ada"), new TreeMap<>(Map.of(PersonalField.NAME, ADA_LOVELACE)), RecordInMemory.ACT));
            record.append(registered("cy", ADA));
        }
        assertThat(get("/api/v1/head", "Sillok-Min-Position", "3").statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_says_the_position_it_holds_for() throws Exception {
        var answer = get("/api/v1/persons/ada");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Sillok-Position")).isEqualTo("3");
        assertThat(name(answer)).isEqualTo("Ada Lovelace");
    }

    @Test
    void the_past_is_answered_as_it_was() throws Exception {
        var answer = get("/api/v1/persons/ada?asOf=1");

        assertThat(header(answer, "Sillok-Position")).isEqualTo("1");
        assertThat(name(answer)).isEqualTo("Ada");
        assertThat(header(answer, "ETag")).startsWith("\"0.");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-25T00:00:00Z, 0",
        "2019-07-25T09:02:30%2B09:00, 2",
        "2019-07-25T09:02:30+09:00, 2",
        "2020-01-01T00:00:00Z, 3"
    })
    void an_instant_means_what_was_recorded_by_then(String instant, String position) throws Exception {
        assertThat(header(get("/api/v1/persons?asOf=" + instant), "Sillok-Position"))
                .isEqualTo(position);
    }

    @Test
    void before_everything_there_was_nothing() throws Exception {
        assertThat(body(get("/api/v1/persons?asOf=1990-01-01T00:00:00Z")).get("items"))
                .isEmpty();
        assertThat(get("/api/v1/persons/ada?asOf=1990-01-01T00:00:00Z").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_the_vault_has_forgotten_reads_erased() throws Exception {
        assertThat(name(get("/api/v1/persons/bo"))).isEqualTo("[erased]");
        assertThat(get("/api/v1/persons/bo").body()).doesNotContain(FORGOTTEN.hash());
    }

    @Test
    void the_version_of_a_thing_leads_its_entity_tag() throws Exception {
        var tag = header(get("/api/v1/persons/ada"), "ETag");
        assertThat(tag).startsWith("\"1.");

        assertThat(get("/api/v1/persons/ada", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get("/api/v1/persons/ada", "If-None-Match", "\"0.0\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_list_is_read_page_by_page_as_of_one_moment() throws Exception {
        var first = body(get("/api/v1/persons?limit=2"));
        assertThat(first.get("items")).hasSize(2);
        assertThat(first.get("total").asLong()).isEqualTo(3);
        assertThat(first.get("next").asString()).contains("asOf=3").contains("cursor=2");

        var next = URI.create(first.get("next").asString());
        var last = body(get(next.getRawPath() + "?" + next.getRawQuery()));
        assertThat(last.get("items")).hasSize(1);
        assertThat(last.has("next")).isFalse();
    }

    @Test
    void a_list_can_be_read_from_its_end() throws Exception {
        var items = body(get("/api/v1/persons?order=newest&limit=1")).get("items");

        assertThat(items.get(0).get("id").asString()).isEqualTo("cy");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/persons/nobody, 404, unknown-thing",
        "/api/v1/persons/NOT_A_NAME, 422, invalid-value",
        "/api/v1/members/nobody/votes, 404, unknown-thing",
        "/api/v1/bodies/nobody, 404, unknown-thing",
        "/api/v1/bodies/nobody/roster, 404, unknown-thing",
        "/api/v1/bodies/nobody/roster?on=2019-11-06, 404, unknown-thing",
        "/api/v1/bodies/nobody/roster?on=yesterday, 400, malformed-request",
        "/api/v1/bodies/nobody/decisions, 404, unknown-thing",
        "/api/v1/bodies/nobody/meetings, 404, unknown-thing",
        "/api/v1/meetings/nothing, 404, unknown-thing",
        "/api/v1/meetings/nothing/agenda, 404, unknown-thing",
        "/api/v1/meetings/nothing/attendance, 404, unknown-thing",
        "/api/v1/motions/nothing, 404, unknown-thing",
        "/api/v1/budgets/nothing, 404, unknown-thing",
        "/api/v1/budgets/nothing/amendments, 404, unknown-thing",
        "/api/v1/documents/nothing, 422, invalid-value",
        "/api/v1/nothing-of-the-kind, 404, not-found",
        "/api/v1/persons?limit=0, 400, bad-parameter",
        "/api/v1/persons?limit=501, 400, bad-parameter",
        "/api/v1/persons?limit=many, 400, bad-parameter",
        "/api/v1/persons?cursor=-1, 400, bad-parameter",
        "/api/v1/persons?order=random, 400, bad-parameter",
        "/api/v1/persons?asOf=, 400, bad-parameter",
        "/api/v1/persons?asOf=-1, 400, bad-parameter",
        "/api/v1/persons?asOf=yesterday, 400, bad-parameter",
        "/api/v1/persons?asOf=99999999999999999999, 400, bad-parameter",
        "/api/v1/persons?asOf=4, 422, not-yet-recorded",
        "/api/v1/persons?asOf=2999-01-01T00:00:00Z, 422, not-yet-recorded",
        "/api/v1/calendar?from=2019-11-06, 400, malformed-request"
    })
    void what_cannot_be_answered_says_why(String path, int status, String type) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(body(answer).get("type").asString()).isEqualTo("/problems/" + type);
        assertThat(body(answer).get("status").asInt()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "at org.", "trace");
    }

    @Test
    void what_is_not_visible_in_time_is_to_be_asked_for_again() throws Exception {
        var answer = get("/api/v1/persons", "Sillok-Min-Position", "4");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "Retry-After")).isEqualTo("1");
        assertThat(body(answer).get("reached").asLong()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/persons",
                "/api/v1/bodies",
                "/api/v1/meetings",
                "/api/v1/motions",
                "/api/v1/decisions",
                "/api/v1/budgets",
                "/api/v1/documents",
                "/api/v1/documents?of=motion:1",
                "/api/v1/calendar?from=2019-11-01T00:00:00Z&to=2019-12-01T00:00:00Z",
                "/api/v1/members/ada/votes",
                "/api/v1/members/ada/attendance",
                "/api/v1/persons/ada/memberships",
                "/api/v1/head",
                "/api/v1/projections",
                "/openapi.json"
            })
    void everybody_may_read(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/projections/rebuild", "/api/v1/projections/persons/blocked/all/ada/retry"})
    void not_everybody_may_mend(String path) throws Exception {
        var request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.noBody());

        assertThat(http.send(request.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_interface_is_described_with_its_problems() throws Exception {
        var description = body(get("/openapi.json"));
        var roster = description.at("/paths/~1api~1v1~1bodies~1{id}~1roster/get");

        assertThat(description.get("openapi").asString()).startsWith("3.1");
        assertThat(roster.get("parameters").findValuesAsString("name"))
                .contains("id", "on", "asOf", "Sillok-Min-Position")
                .doesNotContain("moment");
        assertThat(roster.at("/responses/404/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(description.at("/components/schemas").propertyNames()).doesNotContain("Commitment");
    }

    private String name(HttpResponse<String> answer) {
        return body(answer).at("/values/NAME").asString();
    }

    private JsonNode body(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) request.headers(headers);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static PersonRegistered registered(String person, Commitment name) {
        return new PersonRegistered(
                new PersonId(person), new TreeMap<>(Map.of(PersonalField.NAME, name)), RecordInMemory.ACT);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        @Primary
        RecordInMemory record() {
            return new RecordInMemory();
        }

        @Bean
        @Primary
        Vault texts() {
            return new Texts(Map.of(ADA, "Ada", ADA_LOVELACE, "Ada Lovelace"));
        }
    }

    /** A vault that knows some texts for good. */
    private record Texts(Map<Commitment, String> known) implements ReadOnlyVault {

        @Override
        public Map<Commitment, String> reveal(Collection<Commitment> commitments) {
            var revealed = new HashMap<>(known);
            revealed.keySet().retainAll(commitments);
            return revealed;
        }
    }
}
