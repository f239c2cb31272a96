package org.sillok.kernel.motion;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.body.Verdict;

/** A voting round was opened; the roll and the rules are pinned from here on. */
@EventType("voting-opened")
public record VotingOpened(
        MotionId motion,
        int round,
        MeetingId meeting,
        Method method,
        Roll roll,
        Rules rules,
        List<PersonId> present,
        Verdict quorum,
        List<MotionId> amendedBy,
        List<Evidence> evidence,
        Act act)
        implements MotionEvent {

    public VotingOpened {
        present = List.copyOf(present);
        amendedBy = List.copyOf(amendedBy);
        evidence = List.copyOf(evidence);
    }
}
