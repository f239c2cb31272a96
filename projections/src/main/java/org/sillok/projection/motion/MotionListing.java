package org.sillok.projection.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.meeting.AgendaItemId;

/** That a motion belongs to a list: of a body, of a meeting, of a session's docket. */
public record MotionListing(
        MotionId motion,
        @Nullable AgendaItemId agendaItem,
        @Nullable String matter) {}
