package org.sillok.kernel.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;

/** A voting round was closed and decided, with all its numbers. */
@EventType("voting-closed")
public record VotingClosed(
        MotionId motion,
        int round,
        BodyId body,
        MeetingId meeting,
        Decision decision,
        List<MemberRecord> members,
        List<Recusal> recusals,
        @Nullable Evidence evidence,
        Act act)
        implements MotionEvent {

    public VotingClosed {
        members = List.copyOf(members);
        recusals = List.copyOf(recusals);
    }
}
