package org.sillok.projection.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.catalog.EventCatalog;
import org.sillok.projection.Trace;

/**
 * One event of a motion.
 *
 * @param type the stable name of the event
 * @param round the voting round that it belongs to, where it belongs to one
 */
public record MotionAct(String type, @Nullable Integer round, Trace trace) {

    static MotionAct of(RecordedEvent recorded, @Nullable Integer round) {
        var entry = EventCatalog.of(recorded.event().getClass());
        if (entry == null) throw new IllegalStateException("not an event of the record: " + recorded.event());
        return new MotionAct(entry.name(), round, Trace.of(recorded));
    }
}
