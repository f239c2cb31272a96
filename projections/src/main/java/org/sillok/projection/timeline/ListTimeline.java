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
        long count = views.count(Timeline.PROJECTION, Key.ALL);
        long start = before == null ? count : entriesBefore(before, count, views);
        long stop = Math.max(0, start - REACH);
        var names = new Names(views);
        var lines = new ArrayList<TimelineLine>();
        for (long upper = start, lower; upper > stop; upper = lower) {
            // Where nothing is filtered out, the first step is enough.
            lower = Math.max(stop, upper - (upper == start ? most : STEP));
            long place = upper;
            for (var entry : entries(lower, upper, views).reversed()) {
                place--;
                if (!filter.accepts(entry)) continue;
                lines.add(names.line(entry));
                if (lines.size() == most) return new TimelinePage(lines, next(place, views));
            }
        }
        return new TimelinePage(lines, next(stop, views));
    }

    /**
     * How many entries come before a position. Technical events have positions, but no entries: there are at most as many
     * entries before a position as it says, and where there are fewer, they are looked for.
     */
    private static long entriesBefore(long position, long count, Views views) {
        long high = Math.min(position, count);
        long low = high;
        for (long step = 1; low > 0 && positionOf(low - 1, views) >= position; step *= 2) {
            high = low - 1;
            low = Math.max(0, low - step);
        }
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (positionOf(middle, views) < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static List<TimelineEntry> entries(long from, long upTo, Views views) {
        return views.list(Timeline.PROJECTION, Key.ALL, new Slice(false, from, (int) (upTo - from)));
    }

    private static long positionOf(long place, Views views) {
        return entries(place, place + 1, views).getFirst().position();
    }

    private static @Nullable Long next(long place, Views views) {
        return place == 0 ? null : positionOf(place, views);
    }
}
