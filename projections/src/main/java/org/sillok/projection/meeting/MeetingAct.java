package org.sillok.projection.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.catalog.EventCatalog;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MeetingPostponed;
import org.sillok.kernel.meeting.MeetingResumed;
import org.sillok.kernel.meeting.MeetingSuspended;
import org.sillok.kernel.meeting.Suspension;
import org.sillok.projection.Trace;

/**
 * One event of a meeting.
 *
 * @param type the stable name of the event
 * @param cause why the meeting was suspended, where this is a suspension
 * @param quorum the arithmetic, where the event looked at the quorum
 * @param to the new time, where this is a postponement
 */
public record MeetingAct(
        String type,
        @Nullable Suspension cause,
        @Nullable Verdict quorum,
        @Nullable Instant to,
        Trace trace) {

    static MeetingAct of(RecordedEvent recorded) {
        var trace = Trace.of(recorded);
        var entry = EventCatalog.of(recorded.event().getClass());
        if (entry == null) throw new IllegalStateException("not an event of the record: " + recorded.event());
        return switch (recorded.event()) {
            case MeetingOpened e -> new MeetingAct(entry.name(), null, e.quorum(), null, trace);
            case MeetingSuspended e -> new MeetingAct(entry.name(), e.cause(), e.quorum(), null, trace);
            case MeetingResumed e -> new MeetingAct(entry.name(), null, e.quorum(), null, trace);
            case MeetingPostponed e -> new MeetingAct(entry.name(), null, null, e.to(), trace);
            default -> new MeetingAct(entry.name(), null, null, null, trace);
        };
    }
}
