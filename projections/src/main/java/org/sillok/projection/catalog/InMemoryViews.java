package org.sillok.projection.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sillok.kernel.RecordedEvent;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/**
 * The views of all read models, folded in memory, with every version kept: what an auditor, a test and a what-if ask.
 * One thread at a time may apply events; {@link #at} gives views that later events do not change.
 */
public final class InMemoryViews implements Views {

    private final Map<String, Shelf<?>> shelves = new LinkedHashMap<>();
    private long position = -1;

    /** Empty views of every read model. */
    public InMemoryViews() {
        this(Projections.ALL);
    }

    /** Empty views of these read models. */
    public InMemoryViews(Collection<? extends Projection<?>> projections) {
        projections.forEach(projection -> shelves.put(projection.name(), new Shelf<>(projection)));
    }

    /** Views of the record that these events make. */
    public static InMemoryViews of(Iterable<RecordedEvent> events) {
        var views = new InMemoryViews();
        events.forEach(views::apply);
        return views;
    }

    /** Folds in the next event. @throws IllegalArgumentException when it is not the one after {@link #position} */
    public void apply(RecordedEvent event) {
        requireNext(event.position());
        for (var shelf : shelves.values()) shelf.apply(event);
        position = event.position();
    }

    /**
     * Passes over the next position, where the record holds nothing to fold.
     *
     * @throws IllegalArgumentException when it is not the one after {@link #position}
     */
    public void pass(long technical) {
        requireNext(technical);
        position = technical;
    }

    private void requireNext(long next) {
        if (next != position + 1) {
            throw new IllegalArgumentException("position %d does not follow %d".formatted(next, position));
        }
    }

    /** The views as they stood at a position, from -1 for the empty record to {@link #position}. */
    public Views at(long moment) {
        if (moment < -1 || moment > position) {
            throw new IllegalArgumentException("position %d is not in -1 to %d".formatted(moment, position));
        }
        return new Past(moment);
    }

    /** The digest of a read model as it stood at a position. */
    public String digest(Projection<?> projection, long moment) {
        return shelf(projection).digest(moment);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public <V> Optional<V> find(Projection<V> projection, Key key) {
        return shelf(projection).find(key, position);
    }

    @Override
    public <V> List<V> list(Projection<V> projection, String partition, Slice slice) {
        return shelf(projection).list(partition, slice, position);
    }

    @Override
    public <V> long count(Projection<V> projection, String partition) {
        return shelf(projection).count(partition, position);
    }

    @SuppressWarnings("unchecked") // a shelf is put up under the name of its own projection
    private <V> Shelf<V> shelf(Projection<V> projection) {
        var shelf = shelves.get(projection.name());
        if (shelf == null) throw new IllegalArgumentException(projection.name() + " is not folded here");
        return (Shelf<V>) shelf;
    }

    /** The views as of one position. */
    private final class Past implements Views {

        private final long moment;

        private Past(long moment) {
            this.moment = moment;
        }

        @Override
        public long position() {
            return moment;
        }

        @Override
        public <V> Optional<V> find(Projection<V> projection, Key key) {
            return shelf(projection).find(key, moment);
        }

        @Override
        public <V> List<V> list(Projection<V> projection, String partition, Slice slice) {
            return shelf(projection).list(partition, slice, moment);
        }

        @Override
        public <V> long count(Projection<V> projection, String partition) {
            return shelf(projection).count(partition, moment);
        }
    }
}
