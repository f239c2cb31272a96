package org.sillok.benchmarks.rebuild;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.serialization.Serializer;
import org.sillok.axon.EventSerializer;
import org.sillok.benchmarks.record.EmbeddedRecord;
import org.sillok.kernel.Event;
import org.sillok.kernel.RecordedEvent;

/**
 * The peer: Axon's own pooled streaming event processor over the same store and the same folds. One processor feeds all
 * read models, which is the best case for it: with one for each, every event would be read and decoded as often.
 */
final class Pooled {

    private static final String NAME = "read-models";

    private final EmbeddedRecord record;
    private final RebuildSide.Way way;

    Pooled(EmbeddedRecord record, RebuildSide.Way way) {
        this.record = record;
        this.way = way;
    }

    /** The handler: folds what comes, and counts what it cannot fold. */
    static final class ReadModels {

        private final Newest views = new Newest(ConcurrentHashMap::new);
        private final LongAdder events = new LongAdder();
        private final LongAdder failures = new LongAdder();

        @EventHandler
        void on(Event event, EventMessage<?> message, TrackingToken token) {
            var domain = (DomainEventMessage<?>) message;
            try {
                views.fold(new RecordedEvent(
                        token.position().orElseThrow(),
                        message.getIdentifier(),
                        domain.getAggregateIdentifier(),
                        domain.getSequenceNumber(),
                        message.getTimestamp(),
                        event));
            } catch (IllegalStateException overtaken) {
                failures.increment();
            }
            events.increment();
        }
    }

    Folded run() {
        var readModels = new ReadModels();
        long head = record.log().head();
        var configuration = configuration(readModels);
        var start = System.nanoTime();
        configuration.start();
        try {
            while (readModels.events.sum() <= head) TimeUnit.MILLISECONDS.sleep(2);
            var seconds = (System.nanoTime() - start) / 1e9;
            return new Folded(
                    head + 1,
                    seconds,
                    readModels.views.versions(),
                    readModels.failures.sum(),
                    way.checked() ? readModels.views.digest() : "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            configuration.shutdown();
        }
    }

    private Configuration configuration(ReadModels readModels) {
        var serializer = record.part(Serializer.class);
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(any -> serializer)
                .configureMessageSerializer(any -> serializer)
                .configureEventSerializer(any -> new EventSerializer())
                .configureTransactionManager(any -> NoTransactionManager.INSTANCE)
                .configureEmbeddedEventStore(any -> record.engine());
        configurer
                .eventProcessing()
                .registerTokenStore(any -> new InMemoryTokenStore())
                .registerDefaultListenerInvocationErrorHandler(any -> PropagatingErrorHandler.instance())
                .registerPooledStreamingEventProcessor(
                        NAME, org.axonframework.config.Configuration::eventStore, (any, builder) -> tuned(builder))
                .byDefaultAssignTo(NAME)
                .registerEventHandler(any -> readModels);
        return configurer.buildConfiguration();
    }

    private PooledStreamingEventProcessor.Builder tuned(PooledStreamingEventProcessor.Builder builder) {
        return builder.batchSize(way.batch())
                .initialSegmentCount(way.segments())
                .initialToken(source -> source.createTailToken());
    }
}
