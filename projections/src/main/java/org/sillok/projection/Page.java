package org.sillok.projection;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param total how many the whole list has
 * @param skip how many of them come before this part
 */
public record Page<T>(List<T> items, long total, long skip) {

    public Page {
        items = List.copyOf(items);
    }

    /** Reads a part of a partition and turns each view into an item of the answer. */
    public static <V, T> Page<T> of(
            Views views, Projection<V> projection, String partition, Slice slice, Function<V, T> item) {
        var items = views.list(projection, partition, slice).stream().map(item).toList();
        return new Page<>(items, views.count(projection, partition), slice.skip());
    }
}
