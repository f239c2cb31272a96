package org.sillok.query.engine;

import java.time.Duration;
import java.util.Collection;
import org.sillok.axon.EventLog;
import org.sillok.projection.Projection;
import org.sillok.projection.catalog.InMemoryViews;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Folds the whole record once, from its beginning to its end, outside any running engine. */
public final class Rebuild {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private Rebuild() {}

    /**
     * What a rebuild into a database came to.
     *
     * @param events how many events were folded
     * @param documents how many documents were written: versions, chunks and roots
     */
    public record Written(long events, long documents) {}

    /** Folds the record in memory; one thread reads and decodes while the caller's folds. */
    public static InMemoryViews inMemory(EventLog log, Collection<? extends Projection<?>> projections)
            throws InterruptedException {
        long head = log.head();
        var views = new InMemoryViews(projections);
        try (var events = new DecodedEvents(log, 0, 1000)) {
            while (views.position() < head) events.next(PATIENCE).each(views::apply, views::pass);
        }
        return views;
    }

    /** Folds the record into a new generation that nobody is led to, and drops it again. */
    public static Written intoMongo(
            EventLog log,
            Collection<? extends Projection<?>> projections,
            MongoTemplate mongo,
            EngineProperties properties)
            throws InterruptedException {
        long head = log.head();
        var generations = new Generations(
                log, projections, new ViewStore(mongo.getDb()), new Ledger(mongo), properties, new Pace(Duration.ZERO));
        try (generations;
                var conveyor = generations.begin()) {
            while (conveyor.folded() < head) conveyor.step(PATIENCE);
            conveyor.drain();
            generations.drop(conveyor.place());
            return new Written(conveyor.stored() + 1, conveyor.documents());
        }
    }
}
