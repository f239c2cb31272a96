package org.sillok.benchmarks.rebuild;

import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.catalog.Projections;
import org.sillok.projection.catalog.ViewDigest;

/** The newest view of each key and nothing else: the least that any way of folding has to do. */
final class Newest {

    private final Map<Projection<?>, Map<Key, Object>> views;
    private final LongAdder versions = new LongAdder();

    /** @param maps what to keep views in; one that threads may share where they do */
    Newest(Supplier<Map<Key, Object>> maps) {
        views = Projections.ALL.stream().collect(Collectors.toMap(projection -> projection, any -> maps.get()));
    }

    void fold(RecordedEvent event) {
        for (var projection : Projections.ALL) fold(projection, event);
    }

    private <V> void fold(Projection<V> projection, RecordedEvent event) {
        var keys = projection.keys(event);
        if (keys.isEmpty()) return;
        var mine = views.get(projection);
        if (mine == null) throw new IllegalStateException(projection.name());
        for (var key : keys) {
            mine.compute(key, (any, before) -> folded(projection, key, before, event));
            versions.increment();
        }
    }

    private static <V> Object folded(Projection<V> projection, Key key, @Nullable Object before, RecordedEvent event) {
        return projection.fold(key, projection.view().cast(before), event);
    }

    long versions() {
        return versions.sum();
    }

    /** One line of digests, in the order of the read models. */
    String digest() {
        return Projections.ALL.stream().map(this::digest).collect(Collectors.joining(" "));
    }

    private String digest(Projection<?> projection) {
        var digest = new ViewDigest();
        views.getOrDefault(projection, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(view -> digest.add(view.getKey(), view.getValue()));
        return digest.hex();
    }
}
