package org.sillok.query.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sillok.axon.EventLog;
import org.sillok.axon.RequestAnswered;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Event;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.catalog.EventCatalog;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.person.PersonCorrected;
import org.sillok.kernel.person.PersonEvent;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;

/** A record in memory, to be appended to while an engine reads it. */
public final class RecordInMemory implements EventLog {

    private static final Instant START = Instant.parse("2019-07-25T00:00:00Z");
    public static final Act ACT =
            new Act(new ActorId("clerk"), Capacity.CLERK, null, new Authority.Mandate(), null, Provenance.ILLUSTRATIVE);

    private final List<StoredEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    /** A record of people who are registered and corrected at random, always the same for one seed. */
    static RecordInMemory of(int events, long seed) {
        var record = new RecordInMemory();
        record.grow(events, new Random(seed));
        return record;
    }

    /** A record of these events, in their order. */
    public static RecordInMemory of(List<RecordedEvent> events) {
        var record = new RecordInMemory();
        for (var event : events) record.append(event);
        return record;
    }

    private synchronized void append(RecordedEvent event) {
        var type = EventCatalog.of(event.event().getClass());
        if (type == null) throw new IllegalStateException("not an event of the record");
        sequences.put(event.stream(), event.sequence());
        events.add(new StoredEvent(
                event.position(),
                event.id(),
                event.stream(),
                event.sequence(),
                event.recordedAt(),
                type.name(),
                type.revision(),
                EventJson.write(event.event()),
                new byte[0]));
    }

    void grow(int more, Random random) {
        for (int i = 0; i < more; i++) {
            var person = new PersonId("p" + random.nextInt(1 + events.size() / 4));
            var values =
                    new TreeMap<>(Map.of(PersonalField.NAME, new Commitment("%064x".formatted(random.nextInt(1000)))));
            append(
                    sequences.containsKey(person.toString())
                            ? new PersonCorrected(person, values, ACT)
                            : new PersonRegistered(person, values, ACT));
        }
    }

    public synchronized void append(PersonEvent event) {
        var type = EventCatalog.of(event.getClass());
        if (type == null) throw new IllegalStateException("not an event of the record");
        append(type.name(), type.revision(), event.stream().toString(), EventJson.write((Event) event));
    }

    synchronized void append(String type, int revision, String stream, byte[] payload) {
        long position = events.size();
        long sequence = sequences.merge(stream, 0L, (known, zero) -> known + 1);
        events.add(new StoredEvent(
                position,
                "e" + position,
                stream,
                sequence,
                START.plusSeconds(position * 60),
                type,
                revision,
                payload,
                new byte[0]));
        notifyAll();
    }

    /** Appends what the store keeps for itself. */
    synchronized void appendTechnical() {
        append(RequestAnswered.NAME, 1, RequestAnswered.stream("key-" + events.size()), "{}".getBytes(UTF_8));
    }

    List<RecordedEvent> decoded() {
        return read(0, Integer.MAX_VALUE).stream()
                .filter(event -> !event.technical())
                .map(StoredEvent::decode)
                .toList();
    }

    @Override
    public synchronized long head() {
        return events.size() - 1L;
    }

    @Override
    public synchronized List<StoredEvent> read(long from, int most) {
        int first = (int) Math.min(from, events.size());
        return List.copyOf(events.subList(first, (int) Math.min(events.size(), (long) first + most)));
    }

    @Override
    public List<RecordedEvent> stream(String stream, long fromSequence) {
        return decoded().stream()
                .filter(event -> event.stream().equals(stream) && event.sequence() >= fromSequence)
                .toList();
    }

    @Override
    public synchronized OptionalLong lastSequence(String stream) {
        var last = sequences.get(stream);
        return last == null ? OptionalLong.empty() : OptionalLong.of(last);
    }

    @Override
    public OptionalLong position(String stream, long sequence) {
        throw new UnsupportedOperationException("the reading side never asks this");
    }

    @Override
    public synchronized Stream<RecordedEvent> ofTypes(List<String> types, long from) {
        return List.copyOf(events).stream()
                .filter(event -> event.position() >= from && types.contains(event.type()))
                .map(StoredEvent::decode);
    }

    @Override
    public synchronized boolean await(long position, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (head() < position) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) break;
            wait(left);
        }
        return head() >= position;
    }

    @Override
    public synchronized long positionAt(Instant instant) {
        return events.stream()
                        .takeWhile(event -> !event.recordedAt().isAfter(instant))
                        .count()
                - 1;
    }
}
