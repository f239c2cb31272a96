package org.sillok.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.StreamId;
import org.sillok.kernel.Vault;
import org.sillok.kernel.motion.MotionWithdrawn;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Story;
import org.sillok.projection.Views;
import org.sillok.projection.body.FindBody;
import org.sillok.projection.body.FindCharterOn;
import org.sillok.projection.body.FindRoster;
import org.sillok.projection.body.ListBodies;
import org.sillok.projection.body.ListMembershipsOfBody;
import org.sillok.projection.body.ListMembershipsOfPerson;
import org.sillok.projection.budget.FindBudgetBook;
import org.sillok.projection.budget.ListBudgets;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.projection.document.FindDocument;
import org.sillok.projection.document.ListDocuments;
import org.sillok.projection.document.ListDocumentsOf;
import org.sillok.projection.meeting.FindAgenda;
import org.sillok.projection.meeting.FindAttendance;
import org.sillok.projection.meeting.FindMeeting;
import org.sillok.projection.meeting.ListMeetings;
import org.sillok.projection.motion.FindCertificate;
import org.sillok.projection.motion.FindMotion;
import org.sillok.projection.motion.ListDecisions;
import org.sillok.projection.motion.ListMotions;
import org.sillok.projection.motion.ListMotionsOf;
import org.sillok.projection.motion.ListVotesOfMember;
import org.sillok.projection.person.FindPerson;
import org.sillok.projection.person.ListPersons;
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
import tools.jackson.databind.node.ObjectNode;

/** Every question over HTTP, asked of a record in which everything happens, as of moments at random. */
@SpringBootTest(
        classes = {QuerySide.class, StoryOverHttpTest.Parts.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=query-side",
            "sillok.event-store=embedded",
            "sillok.data=target/story-test",
            "sillok.access.directory=target/story-test/access",
            "sillok.views.batch=7"
        })
class StoryOverHttpTest {

    private static final List<RecordedEvent> EVENTS = Story.everything().events();
    private static final InMemoryViews FOLDED = InMemoryViews.of(EVENTS);
    private static final Slice FIRST = new Slice(false, 0, 50);
    private static final Slice LAST = new Slice(true, 0, 50);
    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private RevealedTexts texts;

    @BeforeEach
    void the_story_is_told() throws Exception {
        assertThat(get("/api/v1/head", "Sillok-Min-Position", Integer.toString(EVENTS.size() - 1))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void every_question_is_answered_as_of_any_moment_as_an_independent_fold_answers_it() throws Exception {
        var random = new Random(7);
        int answered = 0;
        for (var question : questions().entrySet()) {
            for (int i = 0; i < 6; i++) {
                long position = i == 0 ? EVENTS.size() - 1 : random.nextInt(EVENTS.size());
                if (same(question.getKey(), question.getValue(), position)) answered++;
            }
        }
        assertThat(answered)
                .as("answers that were not 404")
                .isGreaterThan(questions().size() * 3);
    }

    @Test
    void the_entity_tag_changes_with_all_that_an_answer_tells_and_begins_with_the_version() throws Exception {
        long withdrawn = EVENTS.stream()
                .filter(event -> event.event() instanceof MotionWithdrawn)
                .mapToLong(RecordedEvent::position)
                .findFirst()
                .orElseThrow();
        var path = "/api/v1/motions/" + Story.MOTION + "?asOf=";
        var before = get(path + (withdrawn - 1));
        var after = get(path + withdrawn);

        assertThat(after.body()).isNotEqualTo(before.body());
        assertThat(header(after, "Sillok-Version")).isEqualTo(header(before, "Sillok-Version"));
        assertThat(header(after, "ETag"))
                .isNotEqualTo(header(before, "ETag"))
                .startsWith("\"" + header(after, "Sillok-Version") + ".");
        assertThat(get(path + withdrawn, "If-None-Match", header(before, "ETag"))
                        .statusCode())
                .isEqualTo(200);
        var unchanged = get(path + withdrawn, "If-None-Match", header(after, "ETag"));
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(header(unchanged, "ETag")).isEqualTo(header(after, "ETag"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private boolean same(String path, Function<Views, Object> question, long position) throws Exception {
        var answer = get(path + (path.contains("?") ? "&" : "?") + "asOf=" + position);
        var expected = question.apply(FOLDED.at(position));
        if (expected instanceof Optional<?> maybe) {
            if (maybe.isEmpty()) {
                assertThat(answer.statusCode()).as("%s at %d", path, position).isEqualTo(404);
                return false;
            }
            expected = maybe.get();
        }
        assertThat(answer.headers().firstValue("Sillok-Position")).contains(Long.toString(position));
        assertThat(answer.headers().firstValue("Sillok-Blocked-At")).isEmpty();
        assertThat(withoutPaging(json.readTree(answer.body())))
                .as("%s at %d", path, position)
                .isEqualTo(withoutPaging(json.readTree(texts.reveal(expected).toString())));
        return true;
    }

    /** Over HTTP a page has a link to the next one; in the fold it has a place. */
    private static JsonNode withoutPaging(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("items") && object.has("total")) {
            object.remove(List.of("skip", "next"));
        }
        node.forEach(StoryOverHttpTest::withoutPaging);
        return node;
    }

    private static Map<String, Function<Views, Object>> questions() {
        var questions = new LinkedHashMap<String, Function<Views, Object>>();
        ask(questions, "/persons", new ListPersons(FIRST));
        ask(questions, "/bodies", new ListBodies(FIRST));
        ask(questions, "/meetings", new ListMeetings(null, FIRST));
        ask(questions, "/motions", new ListMotions(FIRST));
        ask(questions, "/decisions", new ListDecisions(null, LAST));
        ask(questions, "/budgets", new ListBudgets(FIRST));
        ask(questions, "/documents", new ListDocuments(FIRST));
        for (var body : named("body:", BodyId::new)) {
            ask(questions, "/bodies/" + body.value(), new FindBody(body));
            ask(questions, "/bodies/" + body.value() + "/roster?on=" + DAY, new FindRoster(body, DAY));
            ask(questions, "/bodies/" + body.value() + "/charter?on=" + DAY, new FindCharterOn(body, DAY));
            ask(questions, "/bodies/" + body.value() + "/memberships", new ListMembershipsOfBody(body, FIRST));
            known(questions, body, "/bodies/" + body.value() + "/meetings", new ListMeetings(body, FIRST));
            known(questions, body, "/bodies/" + body.value() + "/decisions", new ListDecisions(body, LAST));
            known(questions, body, "/bodies/" + body.value() + "/motions", ListMotionsOf.body(body, FIRST));
        }
        for (var meeting : named("meeting:", MeetingId::new)) {
            ask(questions, "/meetings/" + meeting.value(), new FindMeeting(meeting));
            ask(questions, "/meetings/" + meeting.value() + "/agenda", new FindAgenda(meeting));
            ask(questions, "/meetings/" + meeting.value() + "/attendance", new FindAttendance(meeting));
        }
        for (var motion : named("motion:", MotionId::new)) {
            ask(questions, "/motions/" + motion.value(), new FindMotion(motion));
            ask(questions, "/motions/" + motion.value() + "/certificate", new FindCertificate(motion, null));
            ask(questions, "/documents?of=" + motion, new ListDocumentsOf(motion.toString(), FIRST));
        }
        for (var person : named("person:", PersonId::new)) {
            ask(questions, "/persons/" + person.value(), new FindPerson(person));
            known(questions, person, "/members/" + person.value() + "/votes", new ListVotesOfMember(person, FIRST));
            known(
                    questions,
                    person,
                    "/persons/" + person.value() + "/memberships",
                    new ListMembershipsOfPerson(person, FIRST));
        }
        for (var budget : named("budget:", org.sillok.kernel.BudgetId::new)) {
            ask(questions, "/budgets/" + budget.value(), new FindBudgetBook(budget, LAST));
        }
        for (var document : named("document:", org.sillok.kernel.DocumentId::new)) {
            ask(questions, "/documents/" + document.value(), new FindDocument(document, FIRST));
        }
        return questions;
    }

    private static void ask(Map<String, Function<Views, Object>> questions, String path, Question<?> question) {
        questions.put("/api/v1" + path, views -> question.ask(views));
    }

    /** Where the list alone cannot tell an unknown thing from an empty list. */
    private static void known(
            Map<String, Function<Views, Object>> questions, StreamId thing, String path, Question<?> question) {
        questions.put(
                "/api/v1" + path,
                views -> EVENTS.stream()
                                .anyMatch(event ->
                                        event.stream().equals(thing.toString()) && event.position() <= views.position())
                        ? question.ask(views)
                        : Optional.empty());
    }

    private static <T> List<T> named(String kind, Function<String, T> id) {
        return EVENTS.stream()
                .map(RecordedEvent::stream)
                .filter(stream -> stream.startsWith(kind))
                .distinct()
                .map(stream -> id.apply(stream.substring(kind.length())))
                .toList();
    }

    @Test
    void the_timeline_tells_everything_in_the_language_of_the_reader() throws Exception {
        var english = json.readTree(
                get("/api/v1/timeline?limit=500", "Accept-Language", "en").body());
        var korean = json.readTree(
                get("/api/v1/timeline?limit=500", "Accept-Language", "ko").body());

        assertThat(english.get("events")).hasSize(EVENTS.size());
        assertThat(english.at("/events/0/position").asLong()).isEqualTo(EVENTS.size() - 1L);
        assertThat(english.at("/events/0/said/what").asString())
                .isNotEqualTo(korean.at("/events/0/said/what").asString());
        assertThat(english.has("next")).isFalse();
    }

    @Test
    void the_timeline_is_filtered_and_read_on() throws Exception {
        var first = json.readTree(get("/api/v1/timeline?stream=motion:" + Story.MOTION + "&limit=3")
                .body());
        assertThat(first.get("events")).hasSize(3);
        assertThat(first.at("/events/0/event/stream").asString()).isEqualTo("motion:" + Story.MOTION);

        var next = URI.create(first.get("next").asString());
        assertThat(next.getQuery()).contains("asOf=" + (EVENTS.size() - 1)).contains("stream=motion:" + Story.MOTION);
        var second =
                json.readTree(get(next.getRawPath() + "?" + next.getRawQuery()).body());
        assertThat(second.at("/events/0/position").asLong())
                .isLessThan(first.at("/events/2/position").asLong());
    }

    @Test
    void nothing_wrong_is_asked_of_the_timeline() throws Exception {
        assertThat(get("/api/v1/timeline?limit=0").statusCode()).isEqualTo(422);
        assertThat(get("/api/v1/timeline?limit=many").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/timeline?actor=NOBODY").statusCode()).isEqualTo(422);
        assertThat(get("/api/v1/timeline?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/timeline/" + EVENTS.size()).statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/timeline/0").statusCode()).isEqualTo(200);
    }

    @Test
    void every_certificate_can_be_printed_in_both_languages() throws Exception {
        int printed = 0;
        for (var motion : named("motion:", MotionId::new)) {
            if (new FindCertificate(motion, null).ask(FOLDED).isEmpty()) continue;
            for (var language : List.of("ko", "en", "fr")) {
                var path = "/api/v1/motions/" + motion.value() + "/certificate";
                var page = get(path, "Accept", "text/html", "Accept-Language", language);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
                assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
                assertThat(page.body())
                        .contains(language.equals("ko") ? "의결 증명서" : "Decision certificate")
                        .contains(language.equals("ko") ? "표결 시 정족수" : "Quorum at the vote")
                        .containsPattern("[0-9]{2}:[0-9]{2}:[0-9]{2} \\(Asia/Seoul\\)")
                        .doesNotContainPattern("[0-9]T[0-9]{2}:[^<]*Z<")
                        .doesNotContain("<script")
                        .doesNotContain("null")
                        .doesNotContainPattern("[0-9a-f]{64}");
                printed++;
            }
        }
        assertThat(printed).isPositive();
        assertThat(get("/certificate.css").statusCode()).isEqualTo(200);
    }

    @Test
    void a_certificate_that_is_not_there_is_a_problem_also_for_a_browser() throws Exception {
        var answer = get("/api/v1/motions/nothing/certificate", "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) request.headers(headers);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        @Primary
        RecordInMemory story() {
            return RecordInMemory.of(EVENTS);
        }

        @Bean
        @Primary
        Vault everyOther() {
            return new EveryOther();
        }
    }

    /** Knows a text for about every other commitment, made from its hash. */
    private static final class EveryOther implements ReadOnlyVault {

        @Override
        public Map<Commitment, String> reveal(Collection<Commitment> commitments) {
            return commitments.stream()
                    .distinct()
                    .filter(commitment -> commitment.hash().charAt(0) < '8')
                    .collect(Collectors.toMap(
                            one -> one, one -> "text " + one.hash().substring(0, 8)));
        }
    }
}
