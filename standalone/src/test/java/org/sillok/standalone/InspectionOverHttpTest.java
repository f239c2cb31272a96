package org.sillok.standalone;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.Custody;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Vault;
import org.sillok.kernel.catalog.SealedJson;
import org.sillok.kernel.custody.CustodyEvent;
import org.sillok.kernel.custody.Finding;
import org.sillok.kernel.custody.Finding.DisclosureChanged;
import org.sillok.kernel.custody.Finding.ViewChanged;
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

    private static final int TIMES = 100;

    private final Random random = new Random(20191231);
    private InProcess running;
    private Path data;

    @BeforeAll
    void load(@TempDir Path data) {
        this.data = data;
        running = InProcess.in(
                data,
                "--sillok.term-watch=P1D",
                "--sillok.vault.inspection.first=0s",
                "--sillok.vault.inspection.rest=0s",
                "--sillok.vault.inspection.again=PT2S");
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
    void a_hundred_views_changed_in_the_database_are_all_named_by_the_server_and_by_the_auditors_tool()
            throws Exception {
        var expected = any(versions()).stream().map(this::tamper).toList();

        var found = inspected().path("findings");
        assertThat(found.valueStream().map(InspectionOverHttpTest::view)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(reported(ViewChanged.class)).containsAll(expected);
        var said = replayed();
        for (var one : expected) {
            assertThat(said)
                    .contains("the stored view %s of %s in %s is not what the events make at position %d\n"
                            .formatted(one.view(), one.readModel(), one.partition(), one.position()));
        }
        running.rebuilt();
        assertThat(inspected().path("findings")).isEmpty();
    }

    /** A version of a view as it lies in the database. */
    private record Version(String readModel, MongoCollection<Document> in, Document document) {}

    private List<Version> versions() {
        var database = running.part(MongoTemplate.class);
        var versions = new ArrayList<Version>();
        for (var projection : Projections.ALL) {
            var name = projection.name();
            var views = database.getCollection(
                    "views-" + name + "-" + running.views().generation());
            views.find().forEach(document -> versions.add(new Version(name, views, document)));
        }
        return versions;
    }

    /** A hundred of them, at random. */
    private <T> List<T> any(List<T> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, TIMES);
    }

    /** Changes a version, removes it, or moves it in time. */
    private ViewChanged tamper(Version version) {
        var document = version.document();
        var id = eq("_id", document.get("_id"));
        long position = document.getLong("from");
        switch (random.nextInt(3)) {
            case 0 -> version.in().updateOne(id, set("view.forged", "for the better"));
            case 1 -> version.in().updateOne(id, set("from", position + 1));
            default -> version.in().deleteOne(id);
        }
        return new ViewChanged(
                version.readModel(), document.getString("partition"), document.getString("key"), position);
    }

    private static ViewChanged view(JsonNode finding) {
        return new ViewChanged(
                finding.path("readModel").asString(),
                finding.path("partition").asString(),
                finding.path("view").asString(),
                finding.path("position").asLong());
    }

    @Test
    @Order(4)
    void a_hundred_values_changed_in_the_vault_are_all_named_by_the_server_and_by_the_auditors_tool() throws Exception {
        assertThat(reported(DisclosureChanged.class)).isEmpty();
        var expected = any(readable());
        flip(expected);

        for (int i = 0; i < 600 && reported(DisclosureChanged.class).size() < TIMES; i++) Thread.sleep(50);

        assertThat(reported(DisclosureChanged.class)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(running.sillok().get("/actuator/health").status()).isEqualTo(503);
        var said = replayed();
        for (var one : expected) {
            assertThat(said)
                    .contains("the value in the vault does not open the commitment %s of the event at position %d\n"
                            .formatted(one.commitment().hash(), one.position()));
        }
    }

    /** The finding that there would be for every commitment whose value is there. */
    private List<DisclosureChanged> readable() {
        var holders = new LinkedHashMap<Commitment, Long>();
        for (var event : events((int) running.part(EventLog.class).head() + 1)) {
            if (event.event() instanceof CustodyEvent) continue;
            SealedJson.commitments(SealedJson.tree(event.event()))
                    .forEach(commitment -> holders.putIfAbsent(commitment, event.position()));
        }
        var open = running.part(Vault.class).disclose(holders.keySet()).keySet();
        return holders.keySet().stream()
                .filter(open::contains)
                .map(commitment -> new DisclosureChanged(holders.get(commitment), commitment))
                .toList();
    }

    /** Changes a bit of each of these values. */
    private void flip(List<DisclosureChanged> values) throws SQLException {
        try (var vault = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("vault.db"));
                var statement = vault.createStatement();
                var select = vault.prepareStatement("select sealed from sealed_value where commitment = ?");
                var update = vault.prepareStatement("update sealed_value set sealed = ? where commitment = ?")) {
            statement.execute("pragma busy_timeout = 10000");
            for (var value : values) {
                var commitment = HexFormat.of().parseHex(value.commitment().hash());
                select.setBytes(1, commitment);
                var row = select.executeQuery();
                assertThat(row.next()).isTrue();
                var sealed = row.getBytes(1);
                row.close();
                sealed[random.nextInt(sealed.length)] ^= (byte) (1 << random.nextInt(8));
                update.setBytes(1, sealed);
                update.setBytes(2, commitment);
                assertThat(update.executeUpdate()).isOne();
            }
        }
    }

    private <F extends Finding> List<F> reported(Class<F> kind) {
        return running.part(Custody.class).reported().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** What the auditor's tool says that asks this server and folds its whole log. */
    private String replayed() throws IOException {
        var log = new ServedLog(running.sillok().base());
        log.await(running.part(EventLog.class).head());
        var said = Auditors.run("replay", running.sillok().base(), "--vkey", log.vkey());
        assertThat(said.exit()).as(said.out() + said.err()).isZero();
        return said.out();
    }

    @Test
    @Order(5)
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
