package org.sillok.command.motion;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.Outcome;

/**
 * What became of another motion.
 *
 * @param session the session it was last dealt with in; absent where it was taken over as published
 * @param state the word for where it stands
 * @param inForce what was decided, not annulled and not superseded; absent where nothing was
 */
record Fate(
        MotionId motion,
        BodyId body,
        @Nullable SessionId session,
        @Nullable String matter,
        @Nullable MotionId reconsiders,
        String state,
        @Nullable Outcome inForce,
        Evidence evidence) {

    private static final Set<String> GONE = Set.of("withdrawn", MotionReadings.SUPERSEDED);

    boolean adopted() {
        return inForce == Outcome.ADOPTED;
    }

    boolean rejectedIn(SessionId asked) {
        return inForce == Outcome.REJECTED && asked.equals(session);
    }

    boolean decided() {
        return inForce != null;
    }

    /** Whether nothing remains to be decided about it before the motion it amends; one that is put off holds that up. */
    boolean settled() {
        return decided() || GONE.contains(state);
    }
}
