package org.sillok.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.RecordedEvent;

/**
 * Where a fact of a view comes from: the event's place in the record, when it was recorded and when it happened, who
 * did it and why.
 */
public record Trace(
        long position,
        Instant recordedAt,
        Instant occurredAt,
        ActorId actor,
        Capacity capacity,
        @Nullable Commitment reason,
        Authority authority,
        Provenance provenance) {

    public static Trace of(RecordedEvent recorded) {
        var act = recorded.event().act();
        return new Trace(
                recorded.position(),
                recorded.recordedAt(),
                recorded.occurredAt(),
                act.actor(),
                act.capacity(),
                act.reason(),
                act.authority(),
                act.provenance());
    }
}
