package org.sillok.sequencer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.log.Leaf;

/** Makes leaves of stored events, which it takes in their order. */
final class Leaves {

    private static final int STREAMS_IN_MIND = 1 << 15;

    private final String origin;
    private final EventLog log;
    private final Map<String, Long> ends = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > STREAMS_IN_MIND;
        }
    };

    Leaves(String origin, EventLog log) {
        this.origin = origin;
        this.log = log;
    }

    Leaf next(StoredEvent event) {
        if (event.technical()) return of(origin, event, null);
        var leaf = of(origin, event, previous(event));
        ends.put(event.stream(), event.position());
        return leaf;
    }

    private @Nullable Long previous(StoredEvent event) {
        if (event.sequence() == 0) return null;
        var known = ends.get(event.stream());
        return known == null
                ? Long.valueOf(log.position(event.stream(), event.sequence() - 1)
                        .orElseThrow(() -> new Disagreement(
                                event.position(),
                                "there is no event %d of %s".formatted(event.sequence() - 1, event.stream()))))
                : known;
    }

    /** The leaf of an event that comes in its stream after the one at another position. */
    static Leaf of(String origin, StoredEvent event, @Nullable Long previous) {
        return event.technical()
                ? Leaf.technical(
                        origin, event.position(), event.id(), event.type(), event.revision(), event.recordedAt())
                : new Leaf(
                        origin,
                        event.position(),
                        event.id(),
                        event.type(),
                        event.revision(),
                        event.stream(),
                        event.sequence(),
                        previous,
                        event.recordedAt(),
                        Leaf.hash(event.payload()),
                        Leaf.hash(event.metadata()));
    }
}
