package org.sillok.standalone;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.custody.StateAttested;
import org.sillok.kernel.custody.StreamHeads;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.catalog.Projections;
import org.sillok.projection.catalog.VersionChain;
import org.sillok.standalone.scenario.ScenarioRunner;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** What the stored views are is attested in the record; who changes one in the database is found out, and all can see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InspectionOverHttpTest {

    private static final String PATH = "/api/v1/inspection";

    private InProcess running;

    @BeforeAll
    void load(@TempDir Path data) {
        running = InProcess.in(data, "--sillok.term-watch=P1D");
        var runner = new ScenarioRunner(
                running.sillok().base(),
                (subject, role) -> running.sillok().token(role + ":" + subject),
                new PrintStream(OutputStream.nullOutputStream()));
        runner.load("every-rule");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    @Order(1)
    void what_the_views_come_to_is_attested_once_and_anybody_can_compute_it() throws InterruptedException {
        var last = inspected();

        assertThat(last.path("findings")).isEmpty();
        assertThat(last.path("blocked").asInt()).isZero();
        var attested = custody(StateAttested.class);
        assertThat(attested).hasSize(1);
        assertThat(attested.getFirst()).isEqualTo(folded(attested.getFirst()));
        assertThat(running.sillok()
                        .get("/actuator/health")
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("UP");
        inspected();
        assertThat(custody(StateAttested.class)).hasSize(1);
    }

    /** The same attestation, from the events alone. */
    private StateAttested folded(StateAttested attested) {
        var heads = new StreamHeads();
        var chains = new LinkedHashMap<Projection<?>, VersionChain>();
        var views = new LinkedHashMap<List<?>, Object>();
        Projections.ALL.stream()
                .sorted(Comparator.comparing(Projection::name))
                .forEach(one -> chains.put(one, new VersionChain(one)));
        for (var event : events((int) attested.position() + 1)) {
            heads.move(event.stream(), event.position());
            chains.forEach((projection, chain) -> fold(projection, event, chain, views));
        }
        var digests = chains.values().stream().map(VersionChain::digest).toList();
        return new StateAttested(attested.custody(), attested.position(), digests, heads.digest(), attested.act());
    }

    private static <V> void fold(
            Projection<V> projection, RecordedEvent event, VersionChain chain, Map<List<?>, Object> views) {
        for (Key key : projection.keys(event)) {
            var before = projection.view().cast(views.get(List.of(projection.name(), key)));
            var after = projection.fold(key, before, event);
            views.put(List.of(projection.name(), key), after);
            chain.add(event.position(), key, after);
        }
    }

    private List<RecordedEvent> events(int most) {
        return running.part(EventLog.class).read(0, most).stream()
                .filter(stored -> !stored.technical())
                .map(StoredEvent::decode)
                .toList();
    }

    private <E> List<E> custody(Class<E> type) {
        return running.part(EventLog.class).stream("custody:record", 0).stream()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    @Order(2)
    void a_view_changed_in_the_database_is_named_recorded_and_shown_until_views_are_built_anew()
            throws InterruptedException {
        var views = running.part(MongoTemplate.class)
                .getCollection("views-motions-" + running.views().generation());
        var all = views.find().into(new ArrayList<>());
        var document = all.get(new Random(7).nextInt(all.size()));
        views.updateOne(eq("_id", document.get("_id")), set("view.forged", "for the better"));

        var finding = inspected().path("findings");
        assertThat(finding).hasSize(1);
        assertThat(finding.get(0).path("readModel").asString()).isEqualTo("motions");
        assertThat(finding.get(0).path("view").asString()).isEqualTo(document.getString("key"));
        assertThat(finding.get(0).path("position").asLong()).isEqualTo(document.getLong("from"));
        assertThat(running.sillok().get("/actuator/health").status()).isEqualTo(503);
        inspected();
        assertThat(told("tampering-found")).hasSize(1);

        running.rebuilt();
        assertThat(inspected().path("findings")).isEmpty();
        assertThat(running.sillok().get("/actuator/health").status()).isEqualTo(200);
        assertThat(told("tampering-found")).as("the record does not forget").hasSize(1);
    }

    /** The events of a type, as the timeline says them. */
    private List<String> told(String type) {
        var head = Long.toString(running.part(EventLog.class).head());
        var path = "/api/v1/timeline?type=" + type;
        var events =
                running.sillok().get(path, "Sillok-Min-Position", head).json().path("events");
        return events.valueStream()
                .map(event -> event.at("/said/what").asString())
                .toList();
    }

    @Test
    @Order(3)
    void only_an_auditor_or_an_administrator_has_them_inspected() {
        assertThat(running.sillok().post("clerk:gansa", PATH, "").status()).isEqualTo(403);
        assertThat(running.sillok().post("auditor:auditor", PATH, "").status()).isEqualTo(202);
    }

    private JsonNode inspected() throws InterruptedException {
        var before = standing().path("last").path("at").asString("");
        var asked = running.sillok().post("auditor:auditor", PATH, "");
        assertThat(asked.status()).as(asked.http().body()).isEqualTo(202);
        for (int i = 0; i < 600; i++) {
            var last = standing().path("last");
            if (!last.isNull() && !last.path("at").asString("").equals(before)) return last;
            Thread.sleep(50);
        }
        throw new AssertionError("no inspection within half a minute: " + standing());
    }

    private JsonNode standing() {
        return running.sillok().get(PATH).json();
    }
}
