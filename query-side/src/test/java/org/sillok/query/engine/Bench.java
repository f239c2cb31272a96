package org.sillok.query.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sillok.axon.mongodb.MongoStandIn;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.projection.person.Persons;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A stand-in database with engines on it, and the comparison with an independent fold. */
final class Bench implements AutoCloseable {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final MongoStandIn server = new MongoStandIn(0);
    private final MongoClient client = MongoClients.create(server.getConnectionString());
    final MongoTemplate mongo = new MongoTemplate(client, "test");
    final Corrections corrections = new Corrections(1);
    final List<Projection<?>> projections = List.of(Persons.PROJECTION, corrections);
    private final List<Engine> engines = new ArrayList<>();

    static EngineProperties properties(int batch) {
        return new EngineProperties(
                batch,
                Duration.ofHours(1), // so that whoever waits must be heard
                40,
                Duration.ofSeconds(5),
                Duration.ofMillis(20),
                Duration.ofMillis(5),
                Duration.ofSeconds(2));
    }

    Engine engine(RecordInMemory record, int batch) {
        return engine(record, batch, new ViewStore(mongo.getDb()), new Ledger(mongo), projections);
    }

    Engine engine(
            RecordInMemory record,
            int batch,
            ViewStore store,
            Ledger ledger,
            List<? extends Projection<?>> projections) {
        var lease = new Lease(
                mongo,
                Clock.systemUTC(),
                "engine " + engines.size(),
                properties(batch).lease());
        var engine = new Engine(record, projections, store, ledger, lease, properties(batch));
        engines.add(engine);
        return engine;
    }

    static void reach(Engine engine, long position) throws InterruptedException {
        assertThat(engine.await(position, LONG))
                .as("position %d is reached", position)
                .isTrue();
    }

    /** Checks that every answer as of some positions is that of an independent fold. */
    void sameAsFolded(Engine engine, RecordInMemory record, long... positions) {
        var folded = new InMemoryViews(projections);
        new Stretch(0, record.head(), record.decoded()).each(folded::apply, folded::pass);
        for (long position : positions) {
            var stored = engine.at(position, blocked -> {
                throw new AssertionError(blocked + " is blocked");
            });
            assertThat(everything(stored)).isEqualTo(everything(folded.at(position)));
        }
    }

    /** All that views say, asked in every way. */
    List<Object> everything(Views views) {
        var said = new ArrayList<Object>();
        said.add(views.list(Persons.PROJECTION, Key.ALL));
        said.add(views.count(Persons.PROJECTION, Key.ALL));
        said.add(views.list(corrections, Key.ALL));
        said.add(views.list(corrections, "tens"));
        for (var person : List.of("p0", "p1", "p2", "nobody")) {
            said.add(views.find(Persons.PROJECTION, Key.of(person)));
            said.add(views.find(corrections, Key.of("person:" + person)));
            said.add(views.list(corrections, "person:" + person, new Slice(true, 1, 3)));
            said.add(views.list(corrections, "person:" + person, new Slice(false, 2, 300)));
            said.add(views.count(corrections, "person:" + person));
        }
        return said;
    }

    @Override
    public void close() {
        engines.forEach(Engine::close);
        client.close();
        server.close();
    }
}
