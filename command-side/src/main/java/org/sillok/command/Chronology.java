package org.sillok.command;

import java.time.Duration;
import java.time.Instant;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActRefusal.OccurredTooEarly;

/** In which order things are said to have happened: nothing happens before what it builds on. */
public final class Chronology {

    /** Clocks of different machines differ by so much at most. */
    public static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private Chronology() {}

    /** When an act happened at the earliest: as stated, or else when it was recorded, by a clock that may be fast. */
    public static Instant earliest(Act act, Instant recordedAt) {
        return act.occurredAt(recordedAt.minus(CLOCK_SKEW));
    }

    /** Refuses an act that is said to have happened before what it builds on; what is said of no time happens now. */
    public static void require(Act act, Instant notBefore) {
        var stated = act.occurredAt();
        if (stated != null && stated.isBefore(notBefore)) throw new Refused(new OccurredTooEarly(stated, notBefore));
    }
}
