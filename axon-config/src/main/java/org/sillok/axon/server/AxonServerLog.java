package org.sillok.axon.server;

import io.axoniq.axonserver.connector.event.EventChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.sillok.axon.CommandOutcome;
import org.sillok.axon.EventLog;
import org.sillok.axon.Idempotency;
import org.sillok.axon.RequestAnswered;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.catalog.EventJson;

/** The record as it lies in Axon Server. */
final class AxonServerLog implements EventLog, Idempotency, AutoCloseable {

    private static final long NOWHERE = -1;
    private static final int PAGE = 500;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration CATCH_UP = Duration.ofMinutes(5);

    private final Supplier<EventChannel> channel;
    private final Cursors cursors;
    private final Tail tail;

    AxonServerLog(Supplier<EventChannel> channel) {
        this.channel = channel;
        this.cursors = new Cursors(channel);
        this.tail = new Tail(channel);
    }

    @Override
    public long head() {
        return Answers.of(channel.get().getLastToken());
    }

    @Override
    public List<StoredEvent> read(long from, int most) {
        long last = Math.min(head(), from + most - 1);
        return from > last ? List.of() : cursors.read(from, last);
    }

    @Override
    public List<RecordedEvent> stream(String stream, long fromSequence) {
        return stored(stream, fromSequence).map(StoredEvent::decode).toList();
    }

    private Stream<StoredEvent> stored(String stream, long fromSequence) {
        return channel.get()
                .openAggregateStream(stream, fromSequence)
                .asStream()
                .map(event -> Stored.of(NOWHERE, event));
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        long last = Answers.of(channel.get().findHighestSequence(stream));
        return last < 0 ? OptionalLong.empty() : OptionalLong.of(last);
    }

    /** It is not before the first position up to which something was recorded as late as this event. */
    @Override
    public OptionalLong position(String stream, long sequence) {
        var wanted = stored(stream, sequence).findFirst().filter(event -> event.sequence() == sequence);
        if (wanted.isEmpty()) return OptionalLong.empty();
        catchUp();
        var event = wanted.get();
        long from = tail.positionAt(event.recordedAt().toEpochMilli() - 1) + 1;
        return storedOfTypes(List.of(event.type()), from)
                .filter(found -> found.id().equals(event.id()))
                .mapToLong(StoredEvent::position)
                .findFirst();
    }

    @Override
    public Stream<RecordedEvent> ofTypes(List<String> types, long from) {
        catchUp();
        return storedOfTypes(types, from).map(StoredEvent::decode);
    }

    private Stream<StoredEvent> storedOfTypes(List<String> types, long from) {
        var positions = tail.positions(types, from);
        return Stream.iterate(0, start -> start < positions.length, start -> endOfRun(positions, start))
                .flatMap(start -> run(positions, start).stream())
                .filter(event -> types.contains(event.type()));
    }

    /** Positions close to each other are read in one go: to ask anew costs more than to pass over a few. */
    private static int endOfRun(long[] positions, int start) {
        int found = Arrays.binarySearch(positions, start, positions.length, positions[start] + PAGE);
        return found < 0 ? -found - 1 : found;
    }

    private List<StoredEvent> run(long[] positions, int start) {
        return cursors.read(positions[start], positions[endOfRun(positions, start) - 1]);
    }

    @Override
    public boolean await(long position, Duration atMost) throws InterruptedException {
        var until = Instant.now().plus(atMost);
        while (head() < position) {
            var left = Duration.between(Instant.now(), until);
            if (left.isNegative()) return false;
            tail.await(position, left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN);
        }
        return true;
    }

    @Override
    public long positionAt(Instant instant) {
        catchUp();
        return tail.positionAt(instant.toEpochMilli());
    }

    private void catchUp() {
        try {
            if (!tail.await(head(), CATCH_UP)) throw new EventStoreException("Axon Server is read too slowly");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("interrupted while Axon Server was read", e);
        }
    }

    @Override
    public Optional<Answered> find(String key) {
        return stored(RequestAnswered.stream(key), 0)
                .findFirst()
                .map(event -> EventJson.mapper().readValue(event.payload(), RequestAnswered.class))
                .map(answered -> new Answered(answered.fingerprint(), new CommandOutcome(answered.events(), head())));
    }

    @Override
    public void close() {
        tail.close();
        cursors.close();
    }
}
