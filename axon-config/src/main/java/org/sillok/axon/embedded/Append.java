package org.sillok.axon.embedded;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.KeyTaken;
import org.sillok.axon.Request;

/** Events that go into the record together or not at all, with the request they answer. Its result is the first position. */
record Append(
        EventTables tables, List<NewEvent> events, @Nullable Request request) implements Work<Long> {

    @Override
    public void check() throws SQLException {
        if (request != null && tables.answered(request.key())) throw new KeyTaken(request.key());
        var expected = new HashMap<String, Long>();
        for (var event : events) {
            var known = expected.get(event.stream());
            long next = known == null ? tables.nextSequence(event.stream()) : known;
            if (event.sequence() != next) throw OutOfSequence.of(event, next);
            expected.put(event.stream(), next + 1);
        }
    }

    @Override
    public Long write() throws SQLException {
        long first = tables.nextPosition();
        for (var event : events) tables.insert(event);
        if (request != null) tables.insert(request, first, tables.nextPosition() - 1);
        return first;
    }
}
