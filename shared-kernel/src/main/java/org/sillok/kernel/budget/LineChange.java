package org.sillok.kernel.budget;

import org.sillok.kernel.InvalidValue;

/** By how much an amendment raises (positive) or lowers (negative) a line and every line above it; never 0. */
public record LineChange(LineId line, long delta) {

    public LineChange {
        if (delta == 0 || delta < -Money.MOST || delta > Money.MOST) {
            throw new InvalidValue("delta", "-" + Money.MOST + " to " + Money.MOST + ", not 0", delta);
        }
    }
}
