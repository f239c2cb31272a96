package org.sillok.kernel.motion;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;

/** Voting closed in a tie that the chair has to break. */
@EventType("voting-tied")
public record VotingTied(
        MotionId motion,
        int round,
        Decision decision,
        List<MemberRecord> members,
        List<Recusal> recusals,
        Evidence evidence,
        Act act)
        implements MotionEvent {

    public VotingTied {
        members = List.copyOf(members);
        recusals = List.copyOf(recusals);
    }
}
