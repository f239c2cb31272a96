package org.sillok.kernel.meeting;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MeetingId;

/** The meeting ended (산회). */
@EventType("meeting-adjourned")
public record MeetingAdjourned(MeetingId meeting, Act act) implements MeetingEvent {}
