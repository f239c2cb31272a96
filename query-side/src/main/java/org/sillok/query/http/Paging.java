package org.sillok.query.http;

import org.jspecify.annotations.Nullable;
import org.sillok.projection.Slice;

/**
 * Which part of a list a request asks for.
 *
 * @param limit how many, from 1 to {@value #MOST}
 * @param cursor how many come before, as the link to this page says
 * @param newest whether the newest come first; as is usual for the list where absent
 */
public record Paging(int limit, long cursor, @Nullable Boolean newest) {

    static final int MOST = 500;
    static final int USUAL = 50;

    /** The part, in the order of the record unless asked otherwise. */
    public Slice oldestFirst() {
        return new Slice(newest != null && newest, cursor, limit);
    }

    /** The part, from the end of the record unless asked otherwise. */
    public Slice newestFirst() {
        return new Slice(newest == null || newest, cursor, limit);
    }
}
