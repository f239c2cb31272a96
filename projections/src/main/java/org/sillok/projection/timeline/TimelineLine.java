package org.sillok.projection.timeline;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sillok.kernel.Commitment;

/**
 * An entry of the timeline with the names of what it speaks of.
 *
 * @param names titles and names by stream name, as commitments; what has none is missing
 */
public record TimelineLine(TimelineEntry entry, SortedMap<String, Commitment> names) {

    public TimelineLine {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }
}
