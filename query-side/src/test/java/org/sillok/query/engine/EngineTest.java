package org.sillok.query.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.projection.Key;
import org.sillok.projection.person.Persons;
import org.springframework.boot.health.contributor.Status;

class EngineTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 500})
    void batches_of_any_size_make_the_same_views(int batch) throws Exception {
        var record = RecordInMemory.of(700, 1);
        var engine = bench.engine(record, batch);

        engine.start();
        Bench.reach(engine, 699);

        bench.sameAsFolded(engine, record, -1, 0, 1, 6, 7, 63, 64, 65, 500, 698, 699);
        assertThat(stored("views-persons-1")).isEqualTo(700);
        assertThat(stored("views-corrections-1")).isEqualTo(2100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 500})
    void technical_events_have_positions_and_no_part_in_the_views(int batch) throws Exception {
        var record = new RecordInMemory();
        var random = new Random(11);
        for (int i = 0; i < 40; i++) {
            for (int technical = random.nextInt(3); technical > 0; technical--) record.appendTechnical();
            record.grow(1 + random.nextInt(2), random);
        }
        record.appendTechnical();
        var engine = bench.engine(record, batch);

        engine.start();
        Bench.reach(engine, record.head());

        assertThat(record.decoded()).hasSizeLessThan((int) record.head());
        bench.sameAsFolded(
                engine, record, LongStream.rangeClosed(-1, record.head()).toArray());
    }

    @Test
    void views_follow_the_record_and_the_past_stays_as_it_was() throws Exception {
        var record = RecordInMemory.of(50, 2);
        var engine = bench.engine(record, 7);
        engine.start();
        Bench.reach(engine, 49);
        var past = bench.everything(engine.at(30L, blocked -> {}));

        var random = new Random(3);
        for (int i = 0; i < 20; i++) record.grow(1 + random.nextInt(20), random);
        Bench.reach(engine, record.head());

        assertThat(bench.everything(engine.at(30L, blocked -> {}))).isEqualTo(past);
        bench.sameAsFolded(
                engine, record, random.longs(40, -1, record.head() + 1).toArray());
    }

    @Test
    void events_gather_until_somebody_waits_for_them() throws Exception {
        var record = RecordInMemory.of(5, 2);
        var engine = bench.engine(record, 7);
        engine.start();
        Bench.reach(engine, 4);

        record.grow(3, new Random(3));
        Thread.sleep(300); // far longer than three events take, far shorter than the rest
        assertThat(engine.position()).isEqualTo(4);

        Bench.reach(engine, 7);
    }

    @Test
    void a_position_that_is_not_reached_is_not_answered() throws Exception {
        var record = RecordInMemory.of(5, 2);
        var engine = bench.engine(record, 7);
        engine.start();
        Bench.reach(engine, 4);

        assertThatThrownBy(() -> engine.at(5L, blocked -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThat(engine.await(5, Duration.ofMillis(50))).isFalse();
    }

    @Test
    void a_start_goes_on_from_where_the_last_run_ended() throws Exception {
        var record = RecordInMemory.of(100, 4);
        var first = bench.engine(record, 7);
        first.start();
        Bench.reach(first, 99);
        first.close();
        record.grow(60, new Random(5));

        var second = bench.engine(record, 7);
        second.start();
        Bench.reach(second, 159);

        assertThat(second.progress().generation()).isEqualTo(1);
        bench.sameAsFolded(second, record, 20, 99, 100, 130, 159);
    }

    @Test
    void a_new_shape_of_a_read_model_is_folded_from_the_start() throws Exception {
        var record = RecordInMemory.of(100, 4);
        var first = bench.engine(record, 7);
        first.start();
        Bench.reach(first, 99);
        first.close();

        var changed = List.of(Persons.PROJECTION, new Corrections(2));
        var second = bench.engine(record, 7, new ViewStore(bench.mongo.getDb()), new Ledger(bench.mongo), changed);
        second.start();
        Bench.reach(second, 99);

        assertThat(second.progress().generation()).isEqualTo(2);
        bench.sameAsFolded(second, record, 0, 50, 99);
        assertThat(bench.mongo.getDb().listCollectionNames()).doesNotContain("views-persons-1", "directories-1");
    }

    @Test
    void views_without_the_record_they_came_from_are_folded_anew() throws Exception {
        var first = bench.engine(RecordInMemory.of(100, 4), 7);
        first.start();
        Bench.reach(first, 99);
        first.close();

        var other = RecordInMemory.of(40, 9);
        var second = bench.engine(other, 7);
        second.start();
        Bench.reach(second, 39);

        assertThat(second.position()).isEqualTo(39);
        bench.sameAsFolded(second, other, 39);
    }

    @Test
    void a_failing_fold_blocks_only_its_own_view() throws Exception {
        var record = RecordInMemory.of(200, 6);
        var broken = record.read(120, 1).getFirst();
        bench.corrections.failOn(
                event -> event.position() >= 120 && event.stream().equals(broken.stream()));
        var engine = bench.engine(record, 50);
        engine.start();
        Bench.reach(engine, 199);

        var told = new ArrayList<BlockedKey>();
        var views = engine.at(null, told::add);
        var stale = views.find(bench.corrections, Key.of(broken.stream()));

        assertThat(told).singleElement().satisfies(block -> {
            assertThat(block.position()).isEqualTo(120);
            assertThat(block.reason()).isEqualTo("IllegalStateException: cannot fold this");
        });
        assertThat(stale).isEqualTo(engine.at(119L, told::add).find(bench.corrections, Key.of(broken.stream())));
        assertThat(told).as("before the failure nothing is blocked").hasSize(1);
        assertThat(engine.progress().blocked()).isEqualTo(told);
        var others = new ArrayList<BlockedKey>();
        assertThat(engine.at(null, others::add).list(Persons.PROJECTION, Key.ALL))
                .isNotEmpty();
        assertThat(others).isEmpty();
    }

    @Test
    void a_repaired_fold_takes_up_where_it_failed_also_after_a_start() throws Exception {
        var record = RecordInMemory.of(200, 6);
        var broken = record.read(120, 1).getFirst();
        var neverSeen = "person:p" + 1000;
        bench.corrections.failOn(event -> event.position() >= 120
                && (event.stream().equals(broken.stream()) || event.stream().equals(neverSeen)));
        var first = bench.engine(record, 50);
        first.start();
        Bench.reach(first, 199);
        first.close();
        var engine = bench.engine(record, 50);
        engine.start();
        record.grow(30, new Random(8));
        Bench.reach(engine, 229);

        assertThat(engine.retry("corrections", Key.of(broken.stream())).get(10, TimeUnit.SECONDS))
                .as("still broken")
                .get()
                .extracting(BlockedKey::position)
                .isEqualTo(120L);
        bench.corrections.failOn(event -> false);
        assertThat(engine.retry("corrections", Key.of(broken.stream())).get(10, TimeUnit.SECONDS))
                .isEmpty();

        record.grow(30, new Random(9));
        Bench.reach(engine, 259);
        bench.sameAsFolded(engine, record, 119, 120, 121, 199, 229, 259);
        assertThat(new Ledger(bench.mongo).blocked(1)).isEmpty();
    }

    @Test
    void a_view_that_never_came_into_being_takes_its_place_in_the_list_once_repaired() throws Exception {
        var record = RecordInMemory.of(100, 6);
        var born = record.decoded().stream()
                .filter(event -> event.sequence() == 0 && event.position() > 20)
                .findFirst()
                .orElseThrow();
        bench.corrections.failOn(event -> event.stream().equals(born.stream()));
        var engine = bench.engine(record, 10);
        engine.start();
        Bench.reach(engine, 99);
        assertThat(engine.at(null, blocked -> {}).find(bench.corrections, Key.of(born.stream())))
                .isEmpty();

        bench.corrections.failOn(event -> false);
        engine.retry("corrections", Key.of(born.stream())).get(10, TimeUnit.SECONDS);

        bench.sameAsFolded(engine, record, born.position() - 1, born.position(), 99);
    }

    @Test
    void only_a_blocked_view_is_folded_again() throws Exception {
        var engine = bench.engine(RecordInMemory.of(10, 1), 10);
        engine.start();
        Bench.reach(engine, 9);

        assertThatThrownBy(() -> engine.retry("persons", Key.of("p0")).get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(Engine.NotBlocked.class);
    }

    @Test
    void a_rebuild_takes_the_place_of_live_views_while_they_go_on() throws Exception {
        var record = RecordInMemory.of(400, 10);
        var engine = bench.engine(record, 20);
        engine.start();
        Bench.reach(engine, 399);

        engine.rebuild().get(10, TimeUnit.SECONDS);
        var random = new Random(11);
        while (engine.progress().generation() == 1) {
            record.grow(3, random);
            bench.everything(engine.at(null, blocked -> {}));
            Thread.sleep(20);
        }
        record.grow(30, random);
        Bench.reach(engine, record.head());

        assertThat(engine.progress().generation()).isEqualTo(2);
        assertThat(engine.progress().rebuild()).isNull();
        bench.sameAsFolded(engine, record, 0, 200, 399, 410, record.head());
        waitUntilGone("views-persons-1");
        for (int i = 0; i < 500 && new Ledger(bench.mongo).generations().size() > 1; i++) Thread.sleep(10);
        assertThat(new Ledger(bench.mongo).generations()).hasSize(1);
    }

    @Test
    void an_event_that_nobody_can_read_stops_the_views_before_it_and_is_told() throws Exception {
        var record = RecordInMemory.of(10, 1);
        record.append("never-heard-of", 1, "person:p0", "{}".getBytes(StandardCharsets.UTF_8));
        record.grow(5, new Random(1));
        var engine = bench.engine(record, 4);
        engine.start();
        Bench.reach(engine, 9);
        while (engine.progress().trouble() == null) Thread.sleep(5);

        assertThat(engine.position()).isEqualTo(9);
        assertThat(engine.progress().trouble()).contains("position 10", "never-heard-of");
        var health = new EngineHealth(engine).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("trouble")).asString().contains("position 10", "never-heard-of");
        assertThat(health.getDetails()).containsEntry("position", 9L).containsEntry("head", record.head());
    }

    private long stored(String collection) {
        return bench.mongo.getDb().getCollection(collection, Document.class).countDocuments();
    }

    private void waitUntilGone(String collection) throws InterruptedException {
        for (int i = 0; i < 500; i++) {
            if (!bench.mongo.getCollectionNames().contains(collection)) return;
            Thread.sleep(10);
        }
        throw new AssertionError(collection + " is still there");
    }
}
