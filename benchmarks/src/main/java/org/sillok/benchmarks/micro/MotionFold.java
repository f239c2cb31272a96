package org.sillok.benchmarks.micro;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sillok.benchmarks.record.GeneratedRecord;
import org.sillok.kernel.Event;
import org.sillok.kernel.RecordedEvent;
import org.sillok.projection.catalog.InMemoryViews;

/** Folding an event of one committee's first year into all read models. */
@State(Scope.Benchmark)
public class MotionFold {

    private static final int EVENTS = 1_000;

    private final List<RecordedEvent> events = events();

    private static List<RecordedEvent> events() {
        var events = new ArrayList<RecordedEvent>();
        GeneratedRecord.of(EVENTS, batch -> batch.forEach(message -> events.add(recorded(events.size(), message))));
        return events;
    }

    private static RecordedEvent recorded(long position, DomainEventMessage<?> message) {
        return new RecordedEvent(
                position,
                message.getIdentifier(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                (Event) message.getPayload());
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public InMemoryViews fold() {
        return InMemoryViews.of(events);
    }
}
