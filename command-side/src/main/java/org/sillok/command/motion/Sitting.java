package org.sillok.command.motion;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.command.meeting.MeetingFacts;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.MotionRefusal.MeetingNotOpen;

/**
 * What a motion must know of the meeting it is dealt with in.
 *
 * @param session absent where the meeting was taken over as published
 * @param matter the matter of the agenda item in question; absent where it is not on the agenda
 * @param kind the kind of that matter, where it is named
 * @param left who was there and is not in the room
 * @param since when the meeting came to stand where it does, at the earliest
 */
record Sitting(
        MeetingId meeting,
        BodyId body,
        @Nullable SessionId session,
        State state,
        @Nullable String matter,
        @Nullable String kind,
        List<PersonId> inTheRoom,
        List<PersonId> left,
        Instant since,
        Evidence evidence) {

    /** Where the meeting stands. */
    enum State {
        CONVENED,
        OPEN,
        SUSPENDED,
        ADJOURNED,
        CANCELLED;

        static State of(MeetingFacts meeting) {
            return switch (meeting.phase()) {
                case org.sillok.command.meeting.Phase.Convened phase -> CONVENED;
                case org.sillok.command.meeting.Phase.Open phase -> OPEN;
                case org.sillok.command.meeting.Phase.Suspended phase -> SUSPENDED;
                case org.sillok.command.meeting.Phase.Adjourned phase -> ADJOURNED;
                case org.sillok.command.meeting.Phase.Cancelled phase -> CANCELLED;
            };
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Refuses what has to be done in a meeting that is open. */
    void requireOpen(MotionId motion) {
        if (!open()) throw new Refused(new MeetingNotOpen(motion, meeting, state.word()));
    }

    private boolean open() {
        return state == State.OPEN;
    }

    boolean over() {
        return state == State.ADJOURNED || state == State.CANCELLED;
    }

    /** Those of the roll who are in the room. */
    List<PersonId> present(Roll roll) {
        return inTheRoom.stream().filter(roll::includes).toList();
    }
}
