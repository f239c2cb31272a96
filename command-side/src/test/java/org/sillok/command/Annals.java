package org.sillok.command;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.Event;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.catalog.EventCatalog;

/** A record in memory, for what reads the record. */
public final class Annals implements EventLog {

    private final List<RecordedEvent> events = new ArrayList<>();
    private int streamEventsRead;

    /** Writes events down, each at the end of its stream. */
    public Annals with(Object... more) {
        for (var one : more) {
            var event = (Event) one;
            var stream = event.stream().toString();
            var sequence = lastSequence(stream).orElse(-1) + 1;
            events.add(
                    new RecordedEvent(events.size(), "event-" + events.size(), stream, sequence, Instant.EPOCH, event));
        }
        return this;
    }

    /** How many events of single streams were handed out so far. */
    public int streamEventsRead() {
        return streamEventsRead;
    }

    @Override
    public long head() {
        return events.size() - 1L;
    }

    @Override
    public List<StoredEvent> read(long from, int most) {
        throw new UnsupportedOperationException("nobody here reads everything");
    }

    @Override
    public List<RecordedEvent> stream(String stream, long fromSequence) {
        var found = events.stream()
                .filter(event -> event.stream().equals(stream) && event.sequence() >= fromSequence)
                .toList();
        streamEventsRead += found.size();
        return found;
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        return events.stream()
                .filter(event -> event.stream().equals(stream))
                .mapToLong(RecordedEvent::sequence)
                .max();
    }

    @Override
    public OptionalLong position(String stream, long sequence) {
        return events.stream()
                .filter(event -> event.stream().equals(stream) && event.sequence() == sequence)
                .mapToLong(RecordedEvent::position)
                .findFirst();
    }

    @Override
    public Stream<RecordedEvent> ofTypes(List<String> types, long from) {
        return events.stream()
                .filter(event -> event.position() >= from && types.contains(type(event)))
                .toList()
                .stream();
    }

    @Override
    public boolean await(long position, Duration atMost) {
        return head() >= position;
    }

    @Override
    public long positionAt(Instant instant) {
        throw new UnsupportedOperationException("nobody here asks for an instant");
    }

    private static String type(RecordedEvent event) {
        var entry = EventCatalog.of(event.event().getClass());
        if (entry == null) throw new IllegalStateException(event + " is not in the catalog");
        return entry.name();
    }
}
