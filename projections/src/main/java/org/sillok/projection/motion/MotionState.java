package org.sillok.projection.motion;

import org.sillok.kernel.motion.Outcome;
import org.sillok.projection.Views;

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
    ANNULLED,
    /** It was reconsidered: another decision on the same question stands in its place. */
    SUPERSEDED;

    /** Where a motion stands, with what became of those that reconsider it. */
    static MotionState of(MotionView motion, Views views) {
        return motion.supersededBy(views).isPresent() ? SUPERSEDED : motion.state();
    }

    static MotionState after(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> ADOPTED;
            case REJECTED -> REJECTED;
            case TIED -> TIED;
            case INQUORATE -> INQUORATE;
        };
    }
}
