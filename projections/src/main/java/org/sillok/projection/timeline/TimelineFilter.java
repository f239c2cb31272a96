package org.sillok.projection.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ActorId;

/**
 * Which events are asked for; every condition given must hold.
 *
 * @param stream the event's own stream ("motion:2019-17")
 * @param kind the kind of its stream ("motion")
 * @param concerns the stream name of a thing or person that the event names
 * @param actor who did it
 * @param type the stable name of the event
 * @param from not recorded before
 * @param until recorded before
 */
public record TimelineFilter(
        @Nullable String stream,
        @Nullable String kind,
        @Nullable String concerns,
        @Nullable ActorId actor,
        @Nullable String type,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final TimelineFilter NONE = new TimelineFilter(null, null, null, null, null, null, null);

    boolean accepts(TimelineEntry entry) {
        return same(stream, entry.stream())
                && (kind == null || entry.stream().startsWith(kind + ":"))
                && (concerns == null || entry.concerns().contains(concerns))
                && same(actor, entry.actor())
                && same(type, entry.type())
                && (from == null || !entry.recordedAt().isBefore(from))
                && (until == null || entry.recordedAt().isBefore(until));
    }

    private static boolean same(@Nullable Object asked, Object given) {
        return asked == null || asked.equals(given);
    }
}
