package org.sillok.projection.motion;

import org.sillok.kernel.BodyId;
import org.sillok.kernel.MeetingId;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.person.People;

/**
 * Which motions came before this body, or came up at this meeting?
 *
 * @param list the stream name of a body or a meeting
 */
public record ListMotionsOf(String list, Slice slice) implements Question<Page<MotionLine>> {

    public static ListMotionsOf body(BodyId body, Slice slice) {
        return new ListMotionsOf(body.toString(), slice);
    }

    public static ListMotionsOf meeting(MeetingId meeting, Slice slice) {
        return new ListMotionsOf(meeting.toString(), slice);
    }

    @Override
    public Page<MotionLine> ask(Views views) {
        var people = People.in(views);
        return Page.of(views, MotionListings.PROJECTION, list, slice, listing -> MotionLine.of(listing, views, people));
    }
}
