package org.sillok.query.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Breaks off in the middle of every step of writing, again and again. */
class CrashTest {

    private final Bench bench = new Bench();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger crashes = new AtomicInteger();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7})
    void whatever_write_is_cut_short_nothing_is_lost_or_doubled(int everyNth) throws Exception {
        var record = RecordInMemory.of(60, everyNth);
        var engine = bench.engine(
                record, 40, new Crashing(everyNth), new CrashingLedger(bench.mongo, everyNth), bench.projections);
        engine.start();
        var random = new Random(everyNth);
        for (int round = 0; round < 4; round++) {
            record.grow(150, random);
            Bench.reach(engine, record.head());
        }

        assertThat(crashes.get()).as("crashes").isGreaterThan(3);
        bench.sameAsFolded(engine, record, 0, 59, 60, 63, 64, 100, 300, record.head());
        assertThat(bench.mongo.getDb().getCollection("views-corrections-1").countDocuments())
                .isEqualTo(3 * (record.head() + 1));
    }

    @Test
    void a_process_that_dies_between_versions_and_token_leaves_nothing_wrong() throws Exception {
        var record = RecordInMemory.of(300, 20);
        var dying = bench.engine(
                record,
                100,
                new ViewStore(bench.mongo.getDb()),
                new Ledger(bench.mongo) {
                    @Override
                    void reached(int generation, long position) {
                        throw new IllegalStateException("dead before the token");
                    }
                },
                bench.projections);
        dying.start();
        while (dying.progress().trouble() == null) Thread.sleep(5);
        dying.close();
        assertThat(bench.mongo.getDb().getCollection("views-corrections-1").countDocuments())
                .isPositive();

        var heir = bench.engine(record, 70);
        heir.start();
        Bench.reach(heir, 299);

        bench.sameAsFolded(heir, record, 0, 99, 100, 299);
    }

    private boolean crashesNow(int everyNth) {
        // Not for ever: the same write must go through at last.
        return writes.incrementAndGet() % everyNth == 0 && crashes.incrementAndGet() < 12;
    }

    private final class Crashing extends ViewStore {

        private final int everyNth;

        Crashing(int everyNth) {
            super(bench.mongo.getDb());
            this.everyNth = everyNth;
        }

        @Override
        void insert(String collection, List<Document> documents) {
            if (!crashesNow(everyNth)) super.insert(collection, documents);
            else {
                super.insert(collection, documents.subList(0, documents.size() / 2));
                throw new IllegalStateException("cut short in " + collection);
            }
        }

        @Override
        void grow(String collection, Map<String, Document> roots) {
            if (!crashesNow(everyNth)) super.grow(collection, roots);
            else {
                var half = new LinkedHashMap<String, Document>();
                roots.entrySet().stream()
                        .limit(roots.size() / 2)
                        .forEach(root -> half.put(root.getKey(), root.getValue()));
                super.grow(collection, half);
                throw new IllegalStateException("cut short in " + collection);
            }
        }
    }

    private final class CrashingLedger extends Ledger {

        private final int everyNth;

        CrashingLedger(MongoTemplate mongo, int everyNth) {
            super(mongo);
            this.everyNth = everyNth;
        }

        @Override
        void reached(int generation, long position) {
            if (crashesNow(everyNth)) throw new IllegalStateException("cut short before the token");
            super.reached(generation, position);
        }
    }
}
