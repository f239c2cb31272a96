package org.sillok.kernel.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;

/** A meeting was called; {@code urgency} says why the notice is shorter than the charter asks. */
@EventType("meeting-convened")
public record MeetingConvened(
        MeetingId meeting,
        BodyId body,
        MeetingKind kind,
        SessionId session,
        Instant scheduledAt,
        Commitment place,
        LocalDate noticeOn,
        int noticeDays,
        int requiredNoticeDays,
        @Nullable Commitment urgency,
        Evidence evidence,
        Act act)
        implements MeetingEvent {}
