package org.sillok.kernel.meeting;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MeetingId;

/** The meeting will not take place. */
@EventType("meeting-cancelled")
public record MeetingCancelled(MeetingId meeting, Act act) implements MeetingEvent {}
