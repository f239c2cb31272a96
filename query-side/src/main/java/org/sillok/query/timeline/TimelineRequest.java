package org.sillok.query.timeline;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ActorId;
import org.sillok.projection.timeline.ListTimeline;
import org.sillok.projection.timeline.TimelineFilter;

/**
 * Which events are asked for; every condition given must hold.
 *
 * @param stream the event's own stream, such as {@code motion:2019-17}
 * @param kind the kind of its stream, such as {@code motion}
 * @param concerns a thing or person that the event names, such as {@code person:citizen-3}
 * @param actor who did it
 * @param type the stable name of the event
 * @param from not recorded before this instant
 * @param until recorded before this instant
 * @param before only events before this position
 * @param limit how many at most, 1 to 500
 */
record TimelineRequest(
        @Nullable String stream,
        @Nullable String kind,
        @Nullable String concerns,
        @Nullable String actor,
        @Nullable String type,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime until,
        @Nullable Long before,
        @Nullable Integer limit) {

    private static final int USUAL = 50;

    ListTimeline question() {
        var filter = new TimelineFilter(
                stream,
                kind,
                concerns,
                actor == null ? null : new ActorId(actor),
                type,
                from == null ? null : from.toInstant(),
                until == null ? null : until.toInstant());
        return new ListTimeline(filter, before, limit == null ? USUAL : limit);
    }
}
