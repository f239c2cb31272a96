package org.sillok.sequencer;

import org.jspecify.annotations.Nullable;
import org.sillok.tlog.publish.LogHalted;

/**
 * Why the log does not get on, as everybody may know it; what went wrong inside stands in the application's log.
 *
 * @param halted whether somebody has to look before it goes on; else it is tried again
 * @param position where in the record; absent where it is no matter of a position
 * @param reason in words where there is a position, else by name: those of {@link LogHalted.Reason}, or {@code UNAVAILABLE}
 */
record Trouble(boolean halted, @Nullable Long position, String reason) {

    /** The store or the disk cannot be read or written. */
    static final Trouble UNAVAILABLE = new Trouble(false, null, "UNAVAILABLE");

    static Trouble passing(LogHalted.Reason reason) {
        return new Trouble(false, null, reason.name());
    }
}
