package org.sillok.command.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.Outcome;

/**
 * What became of another motion.
 *
 * @param session the session it was last dealt with in; absent where it was taken over as published
 * @param state the word for where it stands
 * @param inForce what was decided and not annulled; absent where nothing was
 */
record Fate(
        MotionId motion,
        @Nullable SessionId session,
        @Nullable String matter,
        @Nullable MotionId reconsiders,
        String state,
        @Nullable Outcome inForce,
        Evidence evidence) {

    boolean adopted() {
        return inForce == Outcome.ADOPTED;
    }

    boolean rejectedIn(SessionId asked) {
        return inForce == Outcome.REJECTED && asked.equals(session);
    }

    boolean decided() {
        return inForce != null;
    }

    /** Whether nothing remains to be decided about it before the motion it amends. */
    boolean settled() {
        return decided() || state.equals("withdrawn") || state.equals("deferred");
    }
}
