package org.sillok.tlog.publish;

import org.jspecify.annotations.Nullable;

/** The log signs nothing more, for to go on could fork it; somebody has to look. */
public final class LogHalted extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Another process writes this log. */
        LOCK_HELD,
        /** Somebody else has signed since. */
        LOCK_CONFLICT,
        /** A checkpoint is published, or tiles are staged, and the lock knows of none. */
        LOCK_LOST,
        /** The lock is older than what was done under it. */
        LOCK_ROLLED_BACK,
        /** What is published is larger than what was last signed. */
        PUBLISHED_AHEAD_OF_LOCK,
        /** What is published has the size of what was last signed, and another root. */
        FORKED,
        /** More was signed than is published, and the tiles for it are gone. */
        STAGING_MISSING,
        /** None of the keys at hand has signed the last checkpoint. */
        UNKNOWN_KEY,
        /** The tiles at the right edge do not give the root that was signed. */
        RIGHT_EDGE_DAMAGED,
        /** A witness has seen a larger tree of this log. */
        WITNESS_AHEAD,
        /** A witness has seen a tree that this one does not extend. */
        WITNESS_INCONSISTENT,
        /** Fewer witnesses than must have said where they stand. Nothing is lost; the same can be tried again. */
        WITNESSES_SILENT,
        /** An earlier step failed half-way; open the log again. */
        FAILED_BEFORE
    }

    private final Reason reason;

    public LogHalted(Reason reason, String message) {
        this(reason, message, null);
    }

    public LogHalted(Reason reason, String message, @Nullable Throwable cause) {
        super(reason + ": " + message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
