package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.EventLog;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Vault;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.standalone.scenario.ScenarioRunner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What the API answers as of a position is what anybody gets who folds the events up to there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsOfTest {

    private static final long SEED = Long.getLong("sillok.seed", 20191106);
    private static final int POSITIONS = 200;
    private static final Pattern COMMITMENT = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NEXT = Pattern.compile("[?&](cursor|before)=(\\d+)");
    private static final Pattern AS_OF = Pattern.compile("[?&]asOf=(\\d+)");

    private final Map<DocumentId, String> contents = new HashMap<>();
    private final Map<Commitment, Optional<String>> revealed = new ConcurrentHashMap<>();
    private InProcess running;
    private Sillok sillok;
    private List<RecordedEvent> events;

    @BeforeAll
    void load(@TempDir Path data) {
        running = InProcess.in(data, "--sillok.term-watch=PT1H"); // nothing is recorded besides
        sillok = running.sillok();
        var rules = store("운영세칙 전문");
        var papers = store("회의 자료");
        var runner = new ScenarioRunner(
                sillok.base(),
                (subject, role) -> sillok.token(role + ":" + subject),
                new PrintStream(OutputStream.nullOutputStream()));
        runner.load("every-budget-rule"); // first, so that most positions have something of everything
        runner.load("seoul-2019");
        attach(rules, "motion:seoul-2019-11-1");
        attach(papers, "meeting:seoul-2019-11", "motion:seoul-2019-11-1");
        events = running.part(EventLog.class).read(0, 10_000).stream()
                .map(stored -> stored.decode())
                .toList();
        sillok.get("/api/v1/head", "Sillok-Min-Position", "" + (events.size() - 1));
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void every_question_at_random_positions_is_answered_as_an_independent_fold_answers_it() {
        System.out.printf("as of %d positions of %d, seed %d%n", POSITIONS, events.size(), SEED);
        var random = new SplittableRandom(SEED);
        var views = new InMemoryViews();
        var differences = new ArrayList<String>();
        var found = new TreeMap<String, Integer>();
        for (int position : positions(random)) {
            events.subList((int) views.position() + 1, position + 1).forEach(views::apply);
            questions().all().forEach((name, question) -> {
                var asked = question.apply(new Ask(random, events, position));
                var expected = asked.folded().apply(views).map(answer -> inClear(answer, position));
                var answer = sillok.get(asked.path(), "Accept-Language", "ko");
                found.merge(name, expected.isPresent() ? 1 : 0, Integer::sum);
                if (!expected.equals(given(answer, position)))
                    differences.add("%s: %s instead of %s"
                            .formatted(asked.path(), answer.http().body(), expected));
            });
        }
        found.forEach(
                (name, times) -> System.out.printf("  %3d found, %3d not there: %s%n", times, POSITIONS - times, name));
        assertThat(differences.stream().limit(3))
                .as("%d differences", differences.size())
                .isEmpty();
        assertThat(found)
                .as("questions that found something")
                .allSatisfy((name, times) -> assertThat(times).as(name).isGreaterThanOrEqualTo(POSITIONS / 10));
    }

    @Test
    void a_session_that_folds_the_record_anew_answers_every_question_as_the_stored_views_do()
            throws InterruptedException {
        var session = replay("\"" + events.getLast().recordedAt() + "\"", events.size() - 1);
        var random = new SplittableRandom(SEED + 1);
        for (int i = 0; i < 10; i++) {
            int position = random.nextInt(events.size());
            questions().all().values().forEach(question -> {
                var path = question.apply(new Ask(random, events, position)).path();
                var stored = sillok.get(path, "Accept-Language", "ko");
                var replayed = sillok.get(path + "&replay=" + session, "Accept-Language", "ko");
                assertThat(given(replayed, position)).as(path).isEqualTo(given(stored, position));
                if (stored.status() == 200) {
                    assertThat(replayed.header("ETag")).as(path).isEqualTo(stored.header("ETag"));
                }
            });
        }
        assertThat(sillok.get("/api/v1/head?replay=" + session).position()).isEqualTo(events.size() - 1);
    }

    @Test
    void a_session_ends_at_its_moment_and_says_so() throws InterruptedException {
        var session = replay("7", 7);

        assertThat(sillok.get("/api/v1/head?replay=" + session).position()).isEqualTo(7);
        assertThat(sillok.get("/api/v1/head?replay=" + session)
                        .json()
                        .path("position")
                        .asLong())
                .isEqualTo(7);
        assertThat(sillok.get("/api/v1/head?asOf=8&replay=" + session).problem())
                .isEqualTo("replay-beyond-its-end");
        assertThat(sillok.get("/api/v1/head?replay=none").problem()).isEqualTo("unknown-replay");
        assertThat(sillok.get("/api/v1/replays/none").problem()).isEqualTo("unknown-replay");
        var refused = sillok.post("clerk:gansa", "/api/v1/replays", "{\"at\": \"7\"}");
        assertThat(refused.status()).isEqualTo(403);
        for (var nonsense : List.of("{}", "{\"at\": null}", "{\"at\": \"soon\"}", "{", "[]")) {
            assertThat(sillok.post("auditor:auditor", "/api/v1/replays", nonsense)
                            .status())
                    .as(nonsense)
                    .isEqualTo(400);
        }
        assertThat(sillok.post("auditor:auditor", "/api/v1/replays", "{\"at\": \"999999\"}")
                        .problem())
                .isEqualTo("not-yet-recorded");
        replay("8", 8);
        assertThat(sillok.post("auditor:auditor", "/api/v1/replays", "{\"at\": \"7\"}")
                        .problem())
                .isEqualTo("too-many-replays");
    }

    /** Begins a session in the place of all others. @return its id, once it is ready */
    private String replay(String at, long position) throws InterruptedException {
        sillok.get("/api/v1/replays").json().forEach(old -> {
            if (old.path("at").asLong() != 7) end(old.path("id").asString());
        });
        var quoted = at.startsWith("\"") ? at : "\"" + at + "\"";
        var begun = sillok.post("auditor:auditor", "/api/v1/replays", "{\"at\": %s}".formatted(quoted));
        assertThat(begun.status()).as(begun.http().body()).isEqualTo(201);
        var path = begun.header("Location");
        for (int i = 0; i < 600; i++) {
            var progress = sillok.get(path).json();
            if (progress.path("state").asString().equals("READY")) {
                assertThat(progress.path("at").asLong()).isEqualTo(position);
                assertThat(progress.path("position").asLong()).isEqualTo(position);
                return progress.path("id").asString();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("not ready: " + sillok.get(path).http().body());
    }

    private void end(String session) {
        var request = HttpRequest.newBuilder(sillok.base().resolve("/api/v1/replays/" + session))
                .header("Authorization", "Bearer " + sillok.token("auditor:auditor"))
                .DELETE();
        assertThat(sillok.send(request).status()).isEqualTo(204);
    }

    /** The last position and others drawn by lot, in their order, so that one fold passes them all. */
    private List<Integer> positions(SplittableRandom random) {
        return IntStream.concat(random.ints(POSITIONS - 1, 0, events.size()), IntStream.of(events.size() - 1))
                .sorted()
                .boxed()
                .toList();
    }

    @Test
    void every_question_that_the_api_describes_is_asked() {
        var ofTheRecord = new TreeSet<String>();
        var besides = new TreeSet<String>();
        sillok.get("/openapi.json").json().path("paths").forEachEntry((path, operations) -> {
            if (!operations.has("get")) return;
            var parameters = operations.path("get").path("parameters").findValuesAsString("name");
            (parameters.contains("asOf") ? ofTheRecord : besides).add(path);
        });

        assertThat(questions().all().keySet()).isEqualTo(ofTheRecord);
        assertThat(besides).isEqualTo(Questions.NOT_OF_THE_RECORD);
    }

    private Questions questions() {
        return new Questions(contents, this::reveal);
    }

    /** The answer that came: a problem by its name, and nothing where it says that this is not in the record. */
    private static Optional<JsonNode> given(Sillok.Reply answer, int position) {
        if (answer.problem().equals("unknown-thing")) return Optional.empty();
        if (!answer.problem().isEmpty()) return Optional.of(new StringNode(answer.problem()));
        assertThat(answer.status()).as(answer.http().uri().toString()).isEqualTo(200);
        assertThat(answer.position()).isEqualTo(position);
        return Optional.of(
                answer.header("Content-Type").startsWith("application/json")
                        ? withPlaces(answer.json(), position)
                        : new StringNode(answer.http().body()));
    }

    /** With the place of the next part instead of its address. */
    private static JsonNode withPlaces(JsonNode node, int position) {
        node.forEach(part -> withPlaces(part, position));
        if (!(node instanceof ObjectNode object)) return node;
        if (object.has("items") && object.has("skip")) return part(object, position);
        if (object.has("next")) {
            var next = object.path("next").asString();
            var place = NEXT.matcher(next);
            var asOf = AS_OF.matcher(next);
            if (place.find() && asOf.find()) object.put("next", place(place.group(1), place.group(2), asOf.group(1)));
        }
        return node;
    }

    private static String place(String parameter, Object value, Object position) {
        return "%s %s as of %s".formatted(parameter, value, position);
    }

    /** An answer of a fold, as JSON with its texts revealed, with the place of the next part where there is one. */
    private JsonNode inClear(Object answer, int position) {
        return inClear(EventJson.mapper().readTree(EventJson.mapper().writeValueAsString(answer)), position);
    }

    private JsonNode inClear(JsonNode node, int position) {
        if (node instanceof ObjectNode object) {
            var clear = EventJson.mapper().createObjectNode();
            object.forEachEntry((name, value) -> clear.set(name, inClear(value, position)));
            return object.has("items") && object.has("skip") ? part(clear, position) : clear;
        }
        if (node instanceof ArrayNode array) {
            var clear = EventJson.mapper().createArrayNode();
            array.forEach(value -> clear.add(inClear(value, position)));
            return clear;
        }
        if (!node.isString() || !COMMITMENT.matcher(node.asString()).matches()) return node;
        // Documents are named by hashes too; those open nothing.
        return reveal(new Commitment(node.asString()))
                .<JsonNode>map(StringNode::new)
                .orElse(node);
    }

    private static JsonNode part(ObjectNode page, int position) {
        var next = page.remove("skip").asLong() + page.path("items").size();
        if (!page.path("items").isEmpty() && next < page.path("total").asLong())
            page.put("next", place("cursor", next, position));
        return page;
    }

    private Optional<String> reveal(Commitment commitment) {
        return revealed.computeIfAbsent(
                commitment,
                one -> Optional.ofNullable(
                        running.part(Vault.class).reveal(List.of(one)).get(one)));
    }

    private DocumentId store(String text) {
        var request = HttpRequest.newBuilder(
                        sillok.base().resolve("/api/v1/documents?title=t&reason=r&source=s&provision=p"))
                .header("Authorization", "Bearer " + sillok.token("clerk:gansa"))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString(text));
        var location = sillok.send(request).header("Location");
        var document = new DocumentId(location.substring(location.lastIndexOf('/') + 1));
        contents.put(document, text);
        return document;
    }

    private void attach(DocumentId document, String... things) {
        for (var thing : things) {
            var attached = sillok.post(
                    "clerk:gansa",
                    "/api/v1/documents/" + document.value() + "/attachments",
                    "{\"to\":\"%s\",%s}".formatted(thing, Clerks.ACT));
            assertThat(attached.status()).isLessThan(300);
        }
    }
}
