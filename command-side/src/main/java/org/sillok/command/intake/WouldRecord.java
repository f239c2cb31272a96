package org.sillok.command.intake;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.sillok.kernel.Event;
import org.sillok.kernel.catalog.EventCatalog;
import org.sillok.kernel.catalog.EventJson;

/** What a dry run would have recorded. */
record WouldRecord(List<Line> events) {

    /** One event: its type, the place it would have taken in its stream, and its JSON. */
    record Line(String type, String stream, long sequence, String payload) {}

    static WouldRecord of(List<? extends EventMessage<?>> events) {
        return new WouldRecord(events.stream()
                .filter(DomainEventMessage.class::isInstance)
                .map(event -> line((DomainEventMessage<?>) event))
                .toList());
    }

    private static Line line(DomainEventMessage<?> message) {
        var event = (Event) message.getPayload();
        var entry = EventCatalog.of(event.getClass());
        return new Line(
                entry == null ? event.getClass().getSimpleName() : entry.name(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                EventJson.mapper().writeValueAsString(event));
    }
}
