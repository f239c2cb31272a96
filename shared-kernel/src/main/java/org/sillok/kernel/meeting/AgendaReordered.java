package org.sillok.kernel.meeting;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MeetingId;

/** The agenda was put into this order. */
@EventType("agenda-reordered")
public record AgendaReordered(MeetingId meeting, List<AgendaItemId> order, Act act) implements MeetingEvent {

    public AgendaReordered {
        order = List.copyOf(order);
    }
}
