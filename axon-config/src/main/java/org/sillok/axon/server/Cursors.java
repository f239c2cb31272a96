package org.sillok.axon.server;

import io.axoniq.axonserver.connector.event.EventChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.StoredEvent;

/** Cursors waiting where their readers have stopped, for readers go on from there. */
final class Cursors implements AutoCloseable {

    private static final int MOST = 4;

    private final Supplier<EventChannel> channel;
    private final SequencedMap<Long, Cursor> waiting = new LinkedHashMap<>();

    Cursors(Supplier<EventChannel> channel) {
        this.channel = channel;
    }

    /** The events between two positions that the record has reached, both included. */
    List<StoredEvent> read(long from, long last) {
        var waited = take(from);
        var cursor = waited == null ? new Cursor(channel.get(), from) : waited;
        try {
            var read = cursor.readTo(last);
            park(cursor);
            return read;
        } catch (RuntimeException e) {
            cursor.close();
            throw e;
        }
    }

    private synchronized @Nullable Cursor take(long from) {
        return waiting.remove(from);
    }

    private synchronized void park(Cursor cursor) {
        var other = waiting.put(cursor.next(), cursor);
        if (other != null) other.close();
        if (waiting.size() > MOST) waiting.pollFirstEntry().getValue().close();
    }

    @Override
    public synchronized void close() {
        waiting.values().forEach(Cursor::close);
        waiting.clear();
    }
}
