package org.sillok.query.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param total how many the whole list has
 * @param next where the next part is; absent on the last one
 */
public record Listing<T>(
        List<T> items, long total, @Nullable String next) {

    public Listing {
        items = List.copyOf(items);
    }
}
