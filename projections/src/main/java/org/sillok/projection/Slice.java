package org.sillok.projection;

import org.sillok.kernel.InvalidValue;

/**
 * Which part of a list is asked for.
 *
 * @param newestFirst whether to count from the end of the list
 * @param skip how many to leave out, from 0
 * @param most how many at most, from 1
 */
public record Slice(boolean newestFirst, long skip, int most) {

    public static final Slice EVERYTHING = new Slice(false, 0, Integer.MAX_VALUE);

    public Slice {
        if (skip < 0) throw new InvalidValue("skip", "0 or more", skip);
        if (most < 1) throw new InvalidValue("most", "1 or more", most);
    }
}
