package org.sillok.query.engine;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.custody.Finding.ViewChanged;
import org.sillok.kernel.custody.ReadModelDigest;
import org.sillok.kernel.custody.StreamHeads;
import org.sillok.projection.Key;
import org.sillok.projection.catalog.VersionChain;
import org.sillok.projection.person.PersonView;
import org.sillok.projection.person.Persons;

/** Views are changed in the database, beneath everything that is ours. */
class InspectionTest {

    private static final int EVENTS = 80;
    private static final int TIMES = 100;

    private final Bench bench = new Bench();
    private final Random random = new Random(20191231);

    @AfterEach
    void close() {
        bench.close();
    }

    private Engine running(RecordInMemory record) throws InterruptedException {
        var engine = bench.engine(record, 16);
        engine.start();
        Bench.reach(engine, record.head());
        return engine;
    }

    private Inspection.Result inspected(RecordInMemory record, Engine engine) throws InterruptedException {
        var views = new ViewStore(bench.mongo.getDb());
        var pass = new Inspection(record, bench.projections, views, engine::place, Bench.properties(16));
        return pass.until(record.head(), reached -> true);
    }

    @Test
    void a_hundred_clean_passes_find_nothing() throws InterruptedException {
        var record = RecordInMemory.of(EVENTS, 5);
        var engine = running(record);

        for (int i = 0; i < TIMES; i++) {
            record.grow(1, random);
            Bench.reach(engine, record.head());
            var result = inspected(record, engine);
            assertThat(result.complete()).isTrue();
            assertThat(result.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "position", "deleted", "another", "time"})
    void a_changed_view_is_named_by_read_model_key_and_position(String how) throws InterruptedException {
        var record = RecordInMemory.of(EVENTS, 6);
        var engine = running(record);

        for (int i = 0; i < TIMES; i++) {
            var views = random.nextBoolean() ? views("persons") : views("corrections");
            var all = views.find().into(new ArrayList<>());
            var document = all.get(random.nextInt(all.size()));
            tamper(how, document, views, all);

            var name = views.getNamespace().getCollectionName().split("-")[1];
            assertThat(inspected(record, engine).findings())
                    .containsExactly(new ViewChanged(
                            name,
                            document.getString("partition"),
                            document.getString("key"),
                            document.getLong("from")));
            views.replaceOne(eq("_id", document.get("_id")), document, new ReplaceOptions().upsert(true));
        }
        assertThat(inspected(record, engine).findings()).isEmpty();
    }

    private MongoCollection<Document> views(String name) {
        return bench.mongo.getCollection("views-" + name + "-1");
    }

    private void tamper(String how, Document document, MongoCollection<Document> views, List<Document> all) {
        var id = eq("_id", document.get("_id"));
        var changed = new Document(document);
        switch (how) {
            case "value" -> changed.put("view", with(document.get("view", Document.class)));
            case "position" -> changed.put("from", document.getLong("from") + 1);
            case "time" -> changed.put("recordedAt", new Date(random.nextLong(1L << 40)));
            case "another" -> changed.put("view", other(document, all).get("view"));
            default -> {
                views.deleteOne(id);
                return;
            }
        }
        views.replaceOne(id, changed);
    }

    private static Document with(Document view) {
        var more = new Document(view);
        more.put("forged", true);
        return more;
    }

    private Document other(Document document, List<Document> all) {
        var others = all.stream()
                .filter(one -> !Objects.equals(one.get("view"), document.get("view")))
                .toList();
        return others.get(random.nextInt(others.size()));
    }

    @Test
    void a_directory_that_hides_or_adds_a_version_is_found() throws InterruptedException {
        var record = RecordInMemory.of(EVENTS, 7);
        var engine = running(record);
        var directories = bench.mongo.getCollection("directories-1");

        for (int i = 0; i < TIMES; i++) {
            var all = directories.find().into(new ArrayList<>());
            var document = all.get(random.nextInt(all.size()));
            var changed = Document.parse(document.toJson());
            var at = changed.get("root", Document.class)
                    .getList("levels", Document.class)
                    .getFirst()
                    .getList("at", Object.class);
            if (random.nextBoolean() && at.size() > 1) at.removeFirst();
            else at.set(random.nextInt(at.size()), -7L);
            directories.replaceOne(eq("_id", document.get("_id")), changed);

            var found = inspected(record, engine).findings();
            assertThat(found)
                    .as(document.toJson())
                    .isNotEmpty()
                    .allMatch(finding -> document.getString("_id").startsWith(finding.readModel() + "|")
                            && document.getString("_id").endsWith("|" + finding.view()));
            directories.replaceOne(eq("_id", document.get("_id")), document);
        }
    }

    @Test
    void what_views_and_streams_come_to_is_what_an_own_fold_comes_to() throws InterruptedException {
        var record = RecordInMemory.of(EVENTS, 8);
        var result = inspected(record, running(record));

        var heads = new StreamHeads();
        var persons = new VersionChain(bench.projections.getFirst());
        var before = new HashMap<Key, PersonView>();
        for (var event : record.decoded()) {
            heads.move(event.stream(), event.position());
            for (var key : Persons.PROJECTION.keys(event)) {
                var view = Persons.PROJECTION.fold(key, before.get(key), event);
                before.put(key, view);
                persons.add(event.position(), key, view);
            }
        }

        assertThat(result.heads()).isEqualTo(heads.digest());
        assertThat(result.readModels()).contains(persons.digest());
        assertThat(result.readModels()).extracting(ReadModelDigest::name).containsExactly("corrections", "persons");
    }

    @Test
    void a_pass_over_views_that_are_replaced_meanwhile_says_nothing() throws Exception {
        var record = RecordInMemory.of(EVENTS, 9);
        var engine = running(record);
        var views = new ViewStore(bench.mongo.getDb());
        var pass = new Inspection(record, bench.projections, views, engine::place, Bench.properties(16));
        views("persons").deleteMany(new Document("from", new Document("$gt", 40L)));

        var result = pass.until(record.head(), reached -> {
            if (reached == 31) rebuilt(engine);
            return true;
        });

        assertThat(result.complete()).isFalse();
        assertThat(result.findings()).isEmpty();
        assertThat(inspected(record, engine).findings()).isEmpty();
    }

    private static void rebuilt(Engine engine) throws InterruptedException {
        var before = engine.place();
        engine.rebuild();
        while (engine.place().equals(before)) Thread.sleep(5);
    }
}
