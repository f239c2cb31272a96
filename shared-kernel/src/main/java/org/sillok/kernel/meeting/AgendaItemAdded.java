package org.sillok.kernel.meeting;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MeetingId;

/** An item was put on the agenda, last. */
@EventType("agenda-item-added")
public record AgendaItemAdded(MeetingId meeting, AgendaItem item, Act act) implements MeetingEvent {}
