package org.sillok.projection.meeting;

import java.time.Instant;
import java.util.List;

/** The meetings of a stretch of time, in the order of their time. */
public record Calendar(Instant from, Instant until, List<MeetingLine> meetings) {

    public Calendar {
        meetings = List.copyOf(meetings);
    }
}
