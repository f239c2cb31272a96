package org.sillok.axon.server;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.sillok.axon.StoredEvent;

/** A place in the record from which reading goes on without asking anew. */
final class Cursor implements AutoCloseable {

    private static final int AHEAD = 1000;
    private static final int SECONDS = 10;

    private final EventStream stream;
    private long next;

    Cursor(EventChannel channel, long from) {
        stream = channel.openStream(from - 1, AHEAD, AHEAD / 4);
        next = from;
    }

    long next() {
        return next;
    }

    /** The events up to a position that the record has reached. */
    List<StoredEvent> readTo(long last) {
        var read = new ArrayList<StoredEvent>();
        while (next <= last) {
            var event = take();
            if (event.getToken() != next) {
                throw new EventStoreException("position %d is missing: %d follows".formatted(next, event.getToken()));
            }
            read.add(Stored.of(next++, event.getEvent()));
        }
        return read;
    }

    private EventWithToken take() {
        try {
            var event = stream.nextIfAvailable(SECONDS, TimeUnit.SECONDS);
            if (event != null) return event;
            throw new EventStoreException(
                    "Axon Server holds position %d back".formatted(next),
                    stream.getError().orElse(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("interrupted while Axon Server was read", e);
        }
    }

    @Override
    public void close() {
        stream.close();
    }
}
