package org.sillok.projection.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.motion.AmendmentTarget;
import org.sillok.projection.Key;
import org.sillok.projection.Trace;
import org.sillok.projection.Views;
import org.sillok.projection.person.People;
import org.sillok.projection.person.PersonRef;

/** A motion in a list. */
public record MotionLine(
        MotionId id,
        long version,
        BodyId body,
        @Nullable MeetingId meeting,
        @Nullable AgendaItemId agendaItem,
        @Nullable String matter,
        Commitment title,
        @Nullable PersonRef mover,
        @Nullable AmendmentTarget amends,
        MotionState state,
        Trace submitted) {

    public static MotionLine of(MotionView view, Views views, People people) {
        var content = view.content();
        var place = view.place();
        return new MotionLine(
                view.id(),
                view.version(),
                place.body(),
                place.meeting(),
                place.agendaItem(),
                content.matter(),
                content.title(),
                content.mover() == null ? null : people.ref(content.mover()),
                content.amends(),
                MotionState.of(view, views),
                view.acts().getFirst().trace());
    }

    /** The line of a motion known by its listing. */
    public static MotionLine of(MotionListing listing, Views views, People people) {
        return of(views.find(Motions.PROJECTION, Key.of(listing.motion())).orElseThrow(), views, people);
    }
}
