package org.sillok.kernel.meeting;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Verdict;

/** The meeting went on, with a quorum. */
@EventType("meeting-resumed")
public record MeetingResumed(MeetingId meeting, List<PersonId> present, Verdict quorum, Act act)
        implements MeetingEvent {

    public MeetingResumed {
        present = List.copyOf(present);
    }
}
