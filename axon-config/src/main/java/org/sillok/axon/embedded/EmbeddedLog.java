package org.sillok.axon.embedded;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sillok.axon.Appended;
import org.sillok.axon.CommandOutcome;
import org.sillok.axon.EventLog;
import org.sillok.axon.Head;
import org.sillok.axon.Idempotency;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.RecordedEvent;

/** The record as it lies in the SQLite file. */
final class EmbeddedLog implements EventLog, Idempotency {

    private static final int PAGE = 500;

    private final Readers readers;
    private final Head head;

    EmbeddedLog(Readers readers, Head head) {
        this.readers = readers;
        this.head = head;
    }

    @Override
    public long head() {
        return head.position();
    }

    @Override
    public List<StoredEvent> read(long from, int most) {
        // Up to the head only: what is committed but not yet announced comes with the next call.
        long last = Math.min(head.position(), from + most - 1);
        if (from > last) return List.of();
        return readers.ask(reader -> events(reader.prepare(
                EventSchema.EVENTS + " where e.position between ? and ? order by e.position", from, last)));
    }

    /** The stored events of one stream from a sequence on. */
    List<StoredEvent> stored(String stream, long fromSequence) {
        return readers.ask(reader -> events(reader.prepare(
                EventSchema.EVENTS
                        + " where e.stream = (select id from stream where name = ?) and e.sequence >= ? order by e.sequence",
                stream,
                fromSequence)));
    }

    @Override
    public List<RecordedEvent> stream(String stream, long fromSequence) {
        return stored(stream, fromSequence).stream().map(StoredEvent::decode).toList();
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        return readers.ask(reader -> number(reader.prepare(
                "select max(sequence) from event where stream = (select id from stream where name = ?)", stream)));
    }

    @Override
    public OptionalLong position(String stream, long sequence) {
        return readers.ask(reader -> number(reader.prepare(
                "select position from event where stream = (select id from stream where name = ?) and sequence = ?",
                stream,
                sequence)));
    }

    @Override
    public Stream<RecordedEvent> ofTypes(List<String> types, long from) {
        // Up to one head: one type is read after another, and whoever follows goes on after the last that was found.
        long to = head.position();
        var positions = types.stream()
                .flatMapToLong(type -> positions(type, from, to))
                .sorted()
                .toArray();
        return LongStream.rangeClosed(0, (positions.length - 1) / PAGE)
                .boxed()
                .flatMap(page -> at(positions, (int) (page * PAGE)).stream())
                .map(StoredEvent::decode);
    }

    private LongStream positions(String type, long from, long to) {
        return readers.ask(reader -> numbers(reader.prepare(
                "select e.position from type t cross join event e on e.type = t.id where t.name = ? and e.position between ? and ?",
                type,
                from,
                to)));
    }

    private List<StoredEvent> at(long[] positions, int start) {
        return readers.ask(reader -> {
            var found = new ArrayList<StoredEvent>();
            for (int i = start; i < Math.min(positions.length, start + PAGE); i++) {
                found.addAll(events(reader.prepare(EventSchema.EVENTS + " where e.position = ?", positions[i])));
            }
            return found;
        });
    }

    @Override
    public boolean await(long position, Duration atMost) throws InterruptedException {
        return head.await(position, atMost);
    }

    @Override
    public long positionAt(Instant instant) {
        long low = -1;
        long high = head.position();
        while (low < high) {
            long middle = (low + high + 1) >>> 1;
            if (latestUpTo(middle) <= instant.toEpochMilli()) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private long latestUpTo(long position) {
        return readers.ask(reader -> number(reader.prepare("select latest from event where position = ?", position))
                .orElseThrow());
    }

    @Override
    public Optional<Answered> find(String key) {
        return readers.ask(reader -> {
                    try (var rows = reader.prepare("select fingerprint, first, last from request where key = ?", key)
                            .executeQuery()) {
                        return rows.next()
                                ? Optional.of(new Row(rows.getString(1), rows.getLong(2), rows.getLong(3)))
                                : Optional.<Row>empty();
                    }
                })
                .map(row -> new Answered(row.fingerprint(), outcome(row)));
    }

    private record Row(String fingerprint, long first, long last) {}

    private CommandOutcome outcome(Row row) {
        var events = read(row.first(), (int) (row.last() - row.first() + 1)).stream()
                .map(e -> new Appended(e.id(), e.type(), e.stream(), e.sequence(), e.position()))
                .toList();
        return new CommandOutcome(events, row.last());
    }

    private static List<StoredEvent> events(PreparedStatement statement) throws SQLException {
        var found = new ArrayList<StoredEvent>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) found.add(event(rows));
        }
        return found;
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                EventId.read(row.getObject(2)),
                row.getString(3),
                row.getLong(4),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getString(6),
                row.getInt(7),
                row.getBytes(8),
                row.getBytes(9));
    }

    private static OptionalLong number(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            if (!rows.next()) return OptionalLong.empty();
            long number = rows.getLong(1);
            return rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
        }
    }

    private static LongStream numbers(PreparedStatement statement) throws SQLException {
        var found = LongStream.builder();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) found.add(rows.getLong(1));
        }
        return found.build();
    }
}
