package org.sillok.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;

/**
 * A read model as a pure function from (view, event) to view. The same function serves live, rebuild, as-of and audit;
 * storage is somebody else's job.
 *
 * @param <V> the view, an immutable record that JSON can hold
 */
public interface Projection<V> {

    /** The stable name, a plural noun in kebab-case. */
    String name();

    /** Counts the shapes of this read model; a new one makes every view fold again from the start. */
    default int revision() {
        return 1;
    }

    Class<V> view();

    /**
     * Whether no view changes again after the event that made it, and each comes after those before it by its key, so that nobody
     * need hold on to any.
     */
    default boolean once() {
        return false;
    }

    /** The keys of the views that an event changes, each once; none where it changes none. */
    List<Key> keys(RecordedEvent event);

    /**
     * Folds an event into the view of one of its keys.
     *
     * @param before absent where the key has no view yet
     */
    V fold(Key key, @Nullable V before, RecordedEvent event);
}
