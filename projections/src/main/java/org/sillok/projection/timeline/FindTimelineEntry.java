package org.sillok.projection.timeline;

import java.util.Optional;
import org.sillok.projection.Question;
import org.sillok.projection.Views;

/** What happened at this position? */
public record FindTimelineEntry(long position) implements Question<Optional<TimelineLine>> {

    @Override
    public Optional<TimelineLine> ask(Views views) {
        return position < 0
                ? Optional.empty()
                : views.find(Timeline.PROJECTION, Timeline.key(position)).map(new Names(views)::line);
    }
}
