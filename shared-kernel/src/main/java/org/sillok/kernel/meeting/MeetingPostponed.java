package org.sillok.kernel.meeting;

import java.time.Instant;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MeetingId;

/** The meeting was put off to another time. */
@EventType("meeting-postponed")
public record MeetingPostponed(MeetingId meeting, Instant from, Instant to, Act act) implements MeetingEvent {}
