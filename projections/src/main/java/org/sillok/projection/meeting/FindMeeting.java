package org.sillok.projection.meeting;

import java.util.Optional;
import org.sillok.kernel.MeetingId;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;
import org.sillok.projection.body.BodyRef;

/** What is this meeting, and where does it stand? */
public record FindMeeting(MeetingId meeting) implements Question<Optional<MeetingFile>> {

    @Override
    public Optional<MeetingFile> ask(Views views) {
        return views.find(Meetings.PROJECTION, Key.of(meeting))
                .map(view -> new MeetingFile(BodyRef.in(views, view.body()), view));
    }
}
