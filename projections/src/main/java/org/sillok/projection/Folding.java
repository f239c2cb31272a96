package org.sillok.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Event;

/** What every fold needs. */
public final class Folding {

    private Folding() {}

    /** The view before, which must be there. @throws IllegalStateException where the record lacks what comes first */
    public static <V> V existing(Key key, @Nullable V before) {
        if (before == null) throw new IllegalStateException("nothing is known yet of " + key);
        return before;
    }

    /** A list with one more element. */
    public static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<T>(list.size() + 1);
        longer.addAll(list);
        longer.add(one);
        return List.copyOf(longer);
    }

    /** An event that gave this projection no key, and so cannot be folded under one. */
    public static IllegalStateException unkeyed(Key key, Event event) {
        return new IllegalStateException(event.getClass().getSimpleName() + " does not change " + key);
    }
}
