package org.sillok.projection.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.sillok.kernel.RecordedEvent;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Slice;

/** Every version of every view of one read model. */
final class Shelf<V> {

    /** What a view looked like from a position on. */
    private record Version<V>(long from, V view) {}

    /** A key and the position at which its first version came into being. */
    private record Birth(Key key, long at) {}

    private final Projection<V> projection;
    private final Map<Key, List<Version<V>>> versions = new HashMap<>();
    private final Map<String, List<Birth>> partitions = new HashMap<>();

    Shelf(Projection<V> projection) {
        this.projection = projection;
    }

    void apply(RecordedEvent event) {
        for (var key : projection.keys(event)) {
            var known = versions.get(key);
            var after =
                    projection.fold(key, known == null ? null : known.getLast().view(), event);
            if (known == null) known = born(key, event.position());
            known.add(new Version<>(event.position(), after));
        }
    }

    private List<Version<V>> born(Key key, long at) {
        partitions
                .computeIfAbsent(key.partition(), unknown -> new ArrayList<>())
                .add(new Birth(key, at));
        var none = new ArrayList<Version<V>>(1);
        versions.put(key, none);
        return none;
    }

    Optional<V> find(Key key, long moment) {
        var known = versions.get(key);
        if (known == null) return Optional.empty();
        var until = notAfter(known, Version::from, moment);
        return until == 0 ? Optional.empty() : Optional.of(known.get(until - 1).view());
    }

    List<V> list(String partition, Slice slice, long moment) {
        var births = partitions.getOrDefault(partition, List.of());
        var count = notAfter(births, Birth::at, moment);
        return LongStream.range(slice.skip(), Math.min(count, slice.skip() + slice.most()))
                .mapToObj(index -> births.get((int) (slice.newestFirst() ? count - 1 - index : index)))
                .map(birth -> find(birth.key(), moment).orElseThrow())
                .toList();
    }

    long count(String partition, long moment) {
        return notAfter(partitions.getOrDefault(partition, List.of()), Birth::at, moment);
    }

    String digest(long moment) {
        var digest = new ViewDigest();
        versions.keySet().stream().sorted().forEach(key -> find(key, moment).ifPresent(view -> digest.add(key, view)));
        return digest.hex();
    }

    /** How many elements of an ordered list come no later than a moment. */
    private static <T> int notAfter(List<T> ordered, ToLongFunction<T> when, long moment) {
        var low = 0;
        var high = ordered.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (when.applyAsLong(ordered.get(middle)) <= moment) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
