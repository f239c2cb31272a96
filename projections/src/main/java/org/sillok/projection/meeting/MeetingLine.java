package org.sillok.projection.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.projection.Views;
import org.sillok.projection.body.BodyRef;

/** A meeting in a list. */
public record MeetingLine(
        MeetingId id,
        long version,
        BodyRef body,
        @Nullable MeetingKind kind,
        @Nullable SessionId session,
        Instant scheduledAt,
        Commitment place,
        MeetingState state,
        int agendaItems,
        Provenance provenance) {

    static MeetingLine of(MeetingView view, Views views) {
        return new MeetingLine(
                view.id(),
                view.version(),
                BodyRef.in(views, view.body()),
                view.kind(),
                view.session(),
                view.scheduledAt(),
                view.place(),
                view.state(),
                (int) view.agenda().stream().filter(item -> !item.withdrawn()).count(),
                view.acts().getFirst().trace().provenance());
    }
}
