package org.sillok.kernel.meeting;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.body.Verdict;

/** The meeting was opened with a quorum: who was in office, who was there, and the arithmetic. */
@EventType("meeting-opened")
public record MeetingOpened(
        MeetingId meeting,
        Roll roll,
        List<PersonId> present,
        MajorityRule quorumRule,
        Verdict quorum,
        Evidence evidence,
        Act act)
        implements MeetingEvent {

    public MeetingOpened {
        present = List.copyOf(present);
    }
}
