package org.sillok.benchmarks.motion;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sillok.kernel.Event;
import org.sillok.kernel.motion.MotionSubmitted;

/** A system that motions are put to, through its command bus, in this process. */
interface Chamber extends AutoCloseable {

    CommandGateway commands();

    EventStore store();

    /** Where what is not measured is written to directly. */
    EventStorageEngine engine();

    /** How many events the store holds. */
    long events();

    /** What they take up on disk. */
    long bytes();

    /** Takes motions in, ready to be voted on. Not measured. */
    default void submit(List<MotionSubmitted> motions) {
        engine().appendEvents(motions.stream().map(Chamber::first).toList());
    }

    private static DomainEventMessage<Event> first(MotionSubmitted motion) {
        return new GenericDomainEventMessage<>("Motion", motion.motion().toString(), 0, motion);
    }

    @Override
    void close();
}
