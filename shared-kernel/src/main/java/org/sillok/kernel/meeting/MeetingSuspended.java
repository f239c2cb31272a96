package org.sillok.kernel.meeting;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.body.Verdict;

/** The meeting paused; {@code quorum} is given where it was lost. */
@EventType("meeting-suspended")
public record MeetingSuspended(
        MeetingId meeting, Suspension cause, @Nullable Verdict quorum, Act act) implements MeetingEvent {}
