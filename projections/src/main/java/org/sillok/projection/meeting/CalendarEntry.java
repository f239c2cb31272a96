package org.sillok.projection.meeting;

import org.sillok.kernel.MeetingId;

/** That a meeting is, or at some time was, set for a month, or belongs to a body. */
public record CalendarEntry(MeetingId meeting) {}
