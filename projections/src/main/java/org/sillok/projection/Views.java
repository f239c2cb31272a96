package org.sillok.projection;

import java.util.List;
import java.util.Optional;

/** All views as they stood at one position of the record. Every question is answered from here, now or as of any moment. */
public interface Views {

    /** The position up to which the record is folded in, -1 for the empty record. */
    long position();

    <V> Optional<V> find(Projection<V> projection, Key key);

    /** Some views of a partition, in the order in which they came into being, as they stood at this position. */
    <V> List<V> list(Projection<V> projection, String partition, Slice slice);

    /** How many views a partition had at this position. */
    <V> long count(Projection<V> projection, String partition);

    /** All views of a partition; for partitions that stay small (the seats of a body, the items of a meeting). */
    default <V> List<V> list(Projection<V> projection, String partition) {
        return list(projection, partition, Slice.EVERYTHING);
    }
}
