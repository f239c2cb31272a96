package org.sillok.projection.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.InvalidValue;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/**
 * What happened, newest first?
 *
 * @param before only events before this position; from the end of the record where absent
 * @param most how many lines at most, 1 to 500
 */
public record ListTimeline(TimelineFilter filter, @Nullable Long before, int most) implements Question<TimelinePage> {

    /** How many events one question looks at. */
    static final int REACH = 5_000;

    private static final int STEP = 250;

    public ListTimeline {
        if (most < 1 || most > 500) throw new InvalidValue("most", "1 to 500", most);
        if (before != null && before < 0) throw new InvalidValue("before", "0 or more", before);
    }

    @Override
    public TimelinePage ask(Views views) {
        var end = views.position() + 1;
        var start = before == null ? end : Math.min(before, end);
        var stop = Math.max(0, start - REACH);
        var names = new Names(views);
        var lines = new ArrayList<TimelineLine>();
        for (long upper = start, lower; upper > stop; upper = lower) {
            // Where nothing is filtered out, the first step is enough.
            lower = Math.max(stop, upper - (upper == start ? most : STEP));
            for (var entry : step(views, lower, upper)) {
                if (!filter.accepts(entry)) continue;
                lines.add(names.line(entry));
                if (lines.size() == most) return new TimelinePage(lines, next(entry.position()));
            }
        }
        return new TimelinePage(lines, next(stop));
    }

    /** The entries from one position up to another, newest first. Positions have no gaps, so that they count entries. */
    private static List<TimelineEntry> step(Views views, long from, long upTo) {
        var slice = new Slice(false, from, (int) (upTo - from));
        return views.list(Timeline.PROJECTION, Key.ALL, slice).reversed();
    }

    private static @Nullable Long next(long position) {
        return position == 0 ? null : position;
    }
}
