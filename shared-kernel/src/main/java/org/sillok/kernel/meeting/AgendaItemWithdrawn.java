package org.sillok.kernel.meeting;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MeetingId;

/** An item was taken off the agenda. */
@EventType("agenda-item-withdrawn")
public record AgendaItemWithdrawn(MeetingId meeting, AgendaItemId item, Act act) implements MeetingEvent {}
