package org.sillok.projection.meeting;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/**
 * Which meetings are there, in the order of the record?
 *
 * @param body of which body; of any where absent
 */
public record ListMeetings(@Nullable BodyId body, Slice slice) implements Question<Page<MeetingLine>> {

    @Override
    public Page<MeetingLine> ask(Views views) {
        if (body == null) {
            return Page.of(views, Meetings.PROJECTION, Key.ALL, slice, view -> MeetingLine.of(view, views));
        }
        return Page.of(views, CalendarEntries.PROJECTION, body.toString(), slice, entry -> line(entry, views));
    }

    private static MeetingLine line(CalendarEntry entry, Views views) {
        var meeting = views.find(Meetings.PROJECTION, Key.of(entry.meeting())).orElseThrow();
        return MeetingLine.of(meeting, views);
    }
}
