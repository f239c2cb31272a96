package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.EventLog;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Vault;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.body.FindBody;
import org.sillok.projection.body.FindCharterOn;
import org.sillok.projection.body.FindRoster;
import org.sillok.projection.body.ListBodies;
import org.sillok.projection.body.ListMembershipsOfPerson;
import org.sillok.projection.budget.FindBudgetBook;
import org.sillok.projection.budget.ListBudgets;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.projection.meeting.FindAgenda;
import org.sillok.projection.meeting.FindAttendance;
import org.sillok.projection.meeting.FindMeeting;
import org.sillok.projection.meeting.ListMeetings;
import org.sillok.projection.motion.FindMotion;
import org.sillok.projection.motion.ListDecisions;
import org.sillok.projection.motion.ListMotions;
import org.sillok.projection.person.FindPerson;
import org.sillok.projection.person.ListPersons;
import org.sillok.standalone.scenario.ScenarioRunner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What the API answers as of a position is what anybody gets who folds the events up to there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsOfTest {

    private static final int POSITIONS = 200;
    private static final BodyId BODY = new BodyId("seoul-democracy");
    private static final MeetingId MEETING = new MeetingId("seoul-2019-11");
    private static final MotionId MOTION = new MotionId("seoul-2019-11-1");
    private static final BudgetId BUDGET = new BudgetId("seoul-2020");
    private static final PersonId PERSON = new PersonId("citizen-6");
    private static final LocalDate DAY = LocalDate.of(2020, 3, 5);
    private static final Slice OLDEST = new Slice(false, 0, 100);
    private static final Slice NEWEST = new Slice(true, 0, 100);

    /** Things, by path: unknown until something of them is recorded. */
    private static final Map<String, Question<? extends Optional<?>>> THINGS = new LinkedHashMap<>(Map.of(
            "bodies/seoul-democracy",
            new FindBody(BODY),
            "bodies/seoul-democracy/roster?on=" + DAY,
            new FindRoster(BODY, DAY),
            "bodies/seoul-democracy/charter?on=" + DAY,
            new FindCharterOn(BODY, DAY),
            "meetings/seoul-2019-11",
            new FindMeeting(MEETING),
            "meetings/seoul-2019-11/agenda",
            new FindAgenda(MEETING),
            "meetings/seoul-2019-11/attendance",
            new FindAttendance(MEETING),
            "motions/seoul-2019-11-1",
            new FindMotion(MOTION),
            "persons/citizen-6",
            new FindPerson(PERSON),
            "budgets/seoul-2020?limit=100",
            new FindBudgetBook(BUDGET, NEWEST)));

    /** Lists, by path. */
    private static final Map<String, Question<? extends Page<?>>> LISTS = new LinkedHashMap<>(Map.of(
            "persons", new ListPersons(OLDEST),
            "bodies", new ListBodies(OLDEST),
            "meetings", new ListMeetings(null, OLDEST),
            "motions", new ListMotions(OLDEST),
            "decisions", new ListDecisions(null, NEWEST),
            "budgets", new ListBudgets(OLDEST)));

    private InProcess running;
    private Sillok sillok;
    private List<RecordedEvent> events;

    @BeforeAll
    void load(@TempDir Path data) {
        running = InProcess.in(data);
        sillok = running.sillok();
        new ScenarioRunner(
                        sillok.base(),
                        (subject, role) -> sillok.token(role + ":" + subject),
                        new PrintStream(OutputStream.nullOutputStream()))
                .load("seoul-2019");
        var log = running.part(EventLog.class);
        events = log.read(0, 10_000).stream().map(stored -> stored.decode()).toList();
        sillok.get("/api/v1/head", "Sillok-Min-Position", "" + (events.size() - 1));
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void things_and_lists_at_random_positions_equal_an_independent_fold() {
        var random = new SplittableRandom(20191106);
        var differences = new ArrayList<String>();
        for (int i = 0; i < POSITIONS; i++) {
            var position = random.nextInt(events.size());
            var views = InMemoryViews.of(events.subList(0, position + 1));
            THINGS.forEach((path, question) -> {
                var expected = question.ask(views).map(this::revealed);
                var answer = sillok.get(asOf(path, position));
                if (expected.isEmpty()
                        ? answer.status() != 404
                        : !expected.get().equals(answer.json())) {
                    differences.add(
                            path + " at " + position + ": " + answer.http().body() + " instead of " + expected);
                }
            });
            LISTS.forEach((path, question) -> {
                var expected = revealed(question.ask(views).items());
                var answer = sillok.get(asOf(path + "?limit=100", position));
                if (!expected.equals(answer.json().path("items"))) {
                    differences.add(
                            path + " at " + position + ": " + answer.http().body() + " instead of " + expected);
                }
            });
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void a_member_s_terms_at_random_positions_equal_an_independent_fold() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < POSITIONS; i++) {
            var position = random.nextInt(events.size());
            var views = InMemoryViews.of(events.subList(0, position + 1));
            if (new FindPerson(PERSON).ask(views).isEmpty()) continue;
            var expected = revealed(
                    new ListMembershipsOfPerson(PERSON, OLDEST).ask(views).items());
            var answer = sillok.get(asOf("persons/citizen-6/memberships?limit=100", position));
            assertThat(answer.json().path("items")).isEqualTo(expected);
        }
    }

    private static String asOf(String path, int position) {
        return "/api/v1/" + path + (path.contains("?") ? "&" : "?") + "asOf=" + position;
    }

    private JsonNode revealed(Object answer) {
        JsonNode json = EventJson.mapper().readTree(EventJson.mapper().writeValueAsString(answer));
        return opened(json, running.part(Vault.class));
    }

    private static JsonNode opened(JsonNode node, Vault vault) {
        if (node instanceof ObjectNode object) {
            SequencedMap<String, JsonNode> fields = new LinkedHashMap<>();
            object.forEachEntry((name, value) -> fields.put(name, opened(value, vault)));
            var opened = EventJson.mapper().createObjectNode();
            fields.forEach(opened::set);
            return opened;
        }
        if (node instanceof ArrayNode array) {
            var opened = EventJson.mapper().createArrayNode();
            array.forEach(value -> opened.add(opened(value, vault)));
            return opened;
        }
        if (node.isString() && node.asString().matches("[0-9a-f]{64}")) {
            var commitment = new Commitment(node.asString());
            return new StringNode(vault.reveal(List.of(commitment)).getOrDefault(commitment, "[erased]"));
        }
        return node;
    }
}
