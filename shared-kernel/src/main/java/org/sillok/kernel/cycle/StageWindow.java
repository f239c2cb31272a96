package org.sillok.kernel.cycle;

import java.time.Instant;
import org.sillok.kernel.InvalidValue;

/**
 * When a stage is to be: from an instant up to, and without, a later one.
 *
 * @param closes after {@code opens}
 */
public record StageWindow(Stage stage, Instant opens, Instant closes) {

    public StageWindow {
        if (!closes.isAfter(opens)) throw new InvalidValue("closes", "after " + opens, closes);
    }

    public boolean contains(Instant at) {
        return !at.isBefore(opens) && at.isBefore(closes);
    }
}
