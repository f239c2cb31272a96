package org.sillok.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.catalog.EventCatalog;

/** Watches what one command puts into the record. It travels with the unit of work. */
public final class Recording {

    private static final String RESOURCE = Recording.class.getName();

    private final List<Appended> events = new ArrayList<>();
    private OptionalLong first = OptionalLong.empty();

    void watch(UnitOfWork<?> work) {
        work.resources().put(RESOURCE, this);
    }

    /** Tells the command at work where its events have been placed; they lie one after another. */
    public static void placed(long firstPosition) {
        var current = current();
        if (current != null) current.first = OptionalLong.of(firstPosition);
    }

    static @Nullable Recording current() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(RESOURCE) : null;
    }

    /** Takes down an event that is about to be written. */
    void take(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) return;
        var entry = EventCatalog.of(event.getPayloadType());
        if (entry == null) return;
        events.add(new Appended(
                event.getIdentifier(), entry.name(), event.getAggregateIdentifier(), event.getSequenceNumber(), null));
    }

    List<Appended> events() {
        return List.copyOf(events);
    }

    /** @param head where to look when the store has not told the positions */
    CommandOutcome outcome(LongSupplier head) {
        return first.isPresent()
                ? CommandOutcome.placed(events, first.getAsLong())
                : new CommandOutcome(events, head.getAsLong());
    }
}
