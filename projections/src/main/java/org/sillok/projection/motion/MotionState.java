package org.sillok.projection.motion;

import org.sillok.kernel.motion.Outcome;

/** Where a motion stands. */
public enum MotionState {
    /** Before its body, and not being voted on. */
    PENDING,
    DEFERRED,
    WITHDRAWN,
    VOTING,
    /** Voting closed in a tie that the chair has to break. */
    TIED,
    ADOPTED,
    REJECTED,
    /** Too few took part; it may be put to the vote again. */
    INQUORATE,
    /** Its decision was annulled; it may be put to the vote again. */
    ANNULLED;

    static MotionState after(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> ADOPTED;
            case REJECTED -> REJECTED;
            case TIED -> TIED;
            case INQUORATE -> INQUORATE;
        };
    }
}
