package org.sillok.command.meeting;

import java.time.Instant;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.Roll;

/** Where a meeting stands; a phase holds only what its own rules need. */
public sealed interface Phase {

    /** Called, and not yet open. */
    record Convened(Instant scheduledAt) implements Phase {}

    /** Sitting, under the roll and the quorum rule it was opened with. */
    record Open(Roll roll, MajorityRule quorumRule) implements Phase {}

    /** Paused. */
    record Suspended(Roll roll, MajorityRule quorumRule) implements Phase {}

    /** Over. */
    record Adjourned() implements Phase {}

    /** Called off. */
    record Cancelled() implements Phase {}

    /** The word for it. */
    default String word() {
        return switch (this) {
            case Convened phase -> "convened";
            case Open phase -> "open";
            case Suspended phase -> "suspended";
            case Adjourned phase -> "adjourned";
            case Cancelled phase -> "cancelled";
        };
    }
}
