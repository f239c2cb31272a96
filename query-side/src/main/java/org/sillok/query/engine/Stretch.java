package org.sillok.query.engine;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.sillok.kernel.RecordedEvent;

/**
 * A stretch of the record without a gap. Every position in it that has no event here is taken up by a
 * {@linkplain org.sillok.axon.StoredEvent#technical() technical} one.
 *
 * @param first its first position
 * @param last its last position; the one before the first where the stretch is empty
 */
public record Stretch(long first, long last, List<RecordedEvent> events) {

    public Stretch {
        events = List.copyOf(events);
    }

    /** No position at all. */
    static Stretch none() {
        return new Stretch(0, -1, List.of());
    }

    boolean isEmpty() {
        return last < first;
    }

    /** Goes through it in order. @param passed takes the positions of technical events */
    public void each(Consumer<RecordedEvent> taken, LongConsumer passed) {
        long next = first;
        for (var event : events) {
            for (; next < event.position(); next++) passed.accept(next);
            taken.accept(event);
            next++;
        }
        for (; next <= last; next++) passed.accept(next);
    }
}
