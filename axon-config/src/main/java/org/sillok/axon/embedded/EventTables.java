package org.sillok.axon.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.Head;
import org.sillok.axon.Request;

/** The event store's tables as the writer sees them, with the ends it keeps in mind. Used by the writer's thread only. */
final class EventTables implements GroupCommit.State {

    private static final int STREAMS_IN_MIND = 1 << 16;

    /** Where a stream ends. */
    private static final class End {
        final long id;
        long next;

        End(long id, long next) {
            this.id = id;
            this.next = next;
        }
    }

    private final Head head;
    private final Checkpoints checkpoints;
    private final PreparedStatement selectLast;
    private final PreparedStatement selectStream;
    private final PreparedStatement selectType;
    private final PreparedStatement selectRequest;
    private final PreparedStatement insertStream;
    private final PreparedStatement insertType;
    private final PreparedStatement insertEvent;
    private final PreparedStatement insertRequest;

    private final Map<String, End> ends = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, End> eldest) {
            return size() > STREAMS_IN_MIND;
        }
    };
    private final Map<EventTypeName, Long> types = new HashMap<>();
    private long next;
    private long latest;

    EventTables(Connection connection, Head head, Checkpoints checkpoints) throws SQLException {
        this.head = head;
        this.checkpoints = checkpoints;
        selectLast = connection.prepareStatement("select position, latest from event order by position desc limit 1");
        selectStream = connection.prepareStatement(
                "select id, (select max(sequence) from event where stream = stream.id) from stream where name = ?");
        selectType = connection.prepareStatement("select id from type where name = ? and revision = ?");
        selectRequest = connection.prepareStatement("select 1 from request where key = ?");
        insertStream = connection.prepareStatement("insert into stream (name) values (?) returning id");
        insertType = connection.prepareStatement("insert into type (name, revision) values (?, ?) returning id");
        insertEvent = connection.prepareStatement(
                "insert into event (position, stream, sequence, type, recorded, latest, id, metadata, payload)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insertRequest = connection.prepareStatement("insert into request values (?, ?, ?, ?)");
        undone();
        committed();
    }

    long nextPosition() {
        return next;
    }

    long nextSequence(String stream) throws SQLException {
        var end = ends.get(stream);
        if (end == null) end = look(stream);
        return end == null ? 0 : end.next;
    }

    boolean answered(String key) throws SQLException {
        selectRequest.setString(1, key);
        try (var rows = selectRequest.executeQuery()) {
            return rows.next();
        }
    }

    void insert(NewEvent event) throws SQLException {
        var end = ends.get(event.stream());
        if (end == null) end = look(event.stream());
        if (end == null) end = create(event.stream());
        latest = Math.max(latest, event.recordedAt());
        insertEvent.setLong(1, next);
        insertEvent.setLong(2, end.id);
        insertEvent.setLong(3, event.sequence());
        insertEvent.setLong(4, type(event.type()));
        insertEvent.setLong(5, event.recordedAt());
        insertEvent.setLong(6, latest);
        insertEvent.setObject(7, EventId.stored(event.id()));
        insertEvent.setBytes(8, event.metadata());
        insertEvent.setBytes(9, event.payload());
        insertEvent.executeUpdate();
        end.next = event.sequence() + 1;
        next++;
        checkpoints.written(event.payload().length + event.metadata().length);
    }

    void insert(Request request, long first, long last) throws SQLException {
        insertRequest.setString(1, request.key());
        insertRequest.setString(2, request.fingerprint());
        insertRequest.setLong(3, first);
        insertRequest.setLong(4, last);
        insertRequest.executeUpdate();
    }

    @Override
    public void committed() {
        head.moveTo(next - 1);
    }

    @Override
    public void between() throws SQLException {
        checkpoints.finish();
    }

    @Override
    public void undone() throws SQLException {
        ends.clear();
        types.clear();
        try (var rows = selectLast.executeQuery()) {
            var any = rows.next();
            next = any ? rows.getLong(1) + 1 : 0;
            latest = any ? rows.getLong(2) : Long.MIN_VALUE;
        }
    }

    private @Nullable End look(String stream) throws SQLException {
        selectStream.setString(1, stream);
        try (var rows = selectStream.executeQuery()) {
            if (!rows.next()) return null;
            var end = new End(rows.getLong(1), rows.getLong(2) + 1);
            ends.put(stream, end);
            return end;
        }
    }

    private End create(String stream) throws SQLException {
        insertStream.setString(1, stream);
        try (var rows = insertStream.executeQuery()) {
            rows.next();
            var end = new End(rows.getLong(1), 0);
            ends.put(stream, end);
            return end;
        }
    }

    private long type(EventTypeName type) throws SQLException {
        var known = types.get(type);
        if (known != null) return known;
        long id = idOf(selectType, type);
        if (id < 0) id = idOf(insertType, type);
        types.put(type, id);
        return id;
    }

    private static long idOf(PreparedStatement statement, EventTypeName type) throws SQLException {
        statement.setString(1, type.name());
        statement.setInt(2, type.revision());
        try (var rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : -1;
        }
    }
}
