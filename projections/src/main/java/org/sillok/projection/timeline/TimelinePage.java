package org.sillok.projection.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the timeline, newest first.
 *
 * @param next where to go on ({@code before} of the next question); absent at the beginning of the record. A page may be
 *     short, even empty, and still have a next one: a question looks at a bounded number of events.
 */
public record TimelinePage(
        List<TimelineLine> lines, @Nullable Long next) {

    public TimelinePage {
        lines = List.copyOf(lines);
    }
}
