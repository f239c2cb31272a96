package org.sillok.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, in which capacity, why, and under what authority. Every event carries this in its payload, because it is
 * fact and not technique.
 *
 * @param reason why, as the actor wrote it; absent where the act needs no reason, such as a vote
 * @param occurredAt when it happened, where that differs from when it was recorded (a paper meeting entered next day)
 */
public record Act(
        ActorId actor,
        Capacity capacity,
        @Nullable Commitment reason,
        Authority authority,
        @Nullable Instant occurredAt,
        Provenance provenance) {

    /** When it happened: as stated, or else when it was recorded. */
    public Instant occurredAt(Instant recordedAt) {
        return occurredAt == null ? recordedAt : occurredAt;
    }
}
