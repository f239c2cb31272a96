package org.sillok.kernel.meeting;

import org.sillok.kernel.Event;
import org.sillok.kernel.MeetingId;

/** What can happen to a meeting. */
public sealed interface MeetingEvent extends Event
        permits MeetingConvened,
                AgendaItemAdded,
                AgendaItemWithdrawn,
                AgendaReordered,
                MeetingPostponed,
                MeetingCancelled,
                MemberArrived,
                MemberDeparted,
                MeetingOpened,
                MeetingSuspended,
                MeetingResumed,
                MeetingAdjourned,
                PublishedMeetingRecorded {

    MeetingId meeting();

    @Override
    default MeetingId stream() {
        return meeting();
    }
}
