package org.sillok.projection.timeline;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Provenance;

/**
 * One event in the timeline.
 *
 * @param id the event's own identifier
 * @param type the stable name of the event
 * @param variant which of the sentences for this type says it; absent for the plain one
 * @param concerns the stream names of all things and persons that the event names, its own stream included
 * @param facts what its sentence is made of, by name
 */
public record TimelineEntry(
        long position,
        String id,
        String stream,
        long sequence,
        String type,
        @Nullable String variant,
        Instant recordedAt,
        Instant occurredAt,
        ActorId actor,
        Capacity capacity,
        @Nullable Commitment reason,
        Authority authority,
        Provenance provenance,
        List<String> concerns,
        SortedMap<String, Fact> facts) {

    public TimelineEntry {
        concerns = List.copyOf(concerns);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** The key of the sentence that says it. */
    public String sentence() {
        return variant == null ? type : type + "." + variant;
    }
}
