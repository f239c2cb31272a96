package org.sillok.axon.embedded;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.Metadata;
import org.sillok.axon.Recording;
import org.sillok.axon.Request;
import org.sillok.axon.RequestAnswered;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.Event;

/** The framework's view of the SQLite file. */
final class SqliteStorageEngine implements EventStorageEngine {

    private static final int PAGE = 500;

    private final GroupCommit writer;
    private final EventTables tables;
    private final EmbeddedLog log;
    private final Snapshots snapshots;
    private final Serializer serializer;

    SqliteStorageEngine(
            GroupCommit writer, EventTables tables, EmbeddedLog log, Snapshots snapshots, Serializer serializer) {
        this.writer = writer;
        this.tables = tables;
        this.log = log;
        this.snapshots = snapshots;
        this.serializer = serializer;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        var events = new ArrayList<NewEvent>(messages.size());
        Request request = null;
        for (var message : messages) {
            if (message.getPayload() instanceof RequestAnswered answered) {
                request = new Request(answered.key(), answered.fingerprint());
            } else {
                events.add(NewEvent.of(message, serializer));
            }
        }
        if (events.isEmpty() && request == null) return;
        Recording.placed(writer.commit(new Append(tables, events, request)));
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return snapshots.latest(stream);
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        var events = log.stored(stream, firstSequence);
        var last = events.isEmpty() ? null : events.getLast().sequence();
        return DomainEventStream.of(events.stream().map(SqliteStorageEngine::message), () -> last);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken after, boolean mayBlock) {
        long from = after == null ? 0 : after.position().orElseThrow() + 1;
        return Stream.iterate(
                        log.read(from, PAGE),
                        page -> !page.isEmpty(),
                        page -> log.read(page.getLast().position() + 1, PAGE))
                .flatMap(List::stream)
                .map(event -> new GenericTrackedDomainEventMessage<>(token(event.position()), message(event)));
    }

    private static DomainEventMessage<Event> message(StoredEvent event) {
        return new GenericDomainEventMessage<>(
                StreamKind.of(event.stream()),
                event.stream(),
                event.sequence(),
                event.decode().event(),
                Metadata.read(event.metadata()),
                event.id(),
                event.recordedAt());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        var last = log.lastSequence(stream);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return token(log.head());
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant instant) {
        return token(log.positionAt(instant.minusMillis(1)));
    }

    private static @Nullable TrackingToken token(long position) {
        return position < 0 ? null : new GlobalSequenceTrackingToken(position);
    }
}
