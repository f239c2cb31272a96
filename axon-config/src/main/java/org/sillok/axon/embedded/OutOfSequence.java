package org.sillok.axon.embedded;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** What to say when an event does not follow the last one of its stream. */
final class OutOfSequence {

    private OutOfSequence() {}

    static RuntimeException of(NewEvent event, long next) {
        if (event.sequence() > next) {
            return new EventStoreException(
                    "%s has %d events; none can be number %d".formatted(event.stream(), next, event.sequence()));
        }
        if (event.sequence() == 0) return new AggregateStreamCreationException(event.stream() + " exists");
        return new ConcurrencyException(
                "%s already has an event number %d".formatted(event.stream(), event.sequence()));
    }
}
