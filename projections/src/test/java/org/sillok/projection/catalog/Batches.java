package org.sillok.projection.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/** Folds as a store does: batch by batch, each view written as JSON after a batch and read again before the next. */
record Batches(int size) {

    <V> String digest(Projection<V> projection, List<RecordedEvent> events) {
        var stored = new TreeMap<Key, String>();
        for (var from = 0; from < events.size(); from += size) {
            fold(projection, events.subList(from, Math.min(events.size(), from + size)), stored);
        }
        var digest = new ViewDigest();
        stored.forEach((key, json) -> digest.add(key, EventJson.mapper().readValue(json, projection.view())));
        return digest.hex();
    }

    private static <V> void fold(Projection<V> projection, List<RecordedEvent> batch, Map<Key, String> stored) {
        var heads = new HashMap<Key, V>();
        for (var event : batch) {
            for (var key : projection.keys(event)) {
                var before = heads.containsKey(key) ? heads.get(key) : read(projection, stored.get(key));
                heads.put(key, projection.fold(key, before, event));
            }
        }
        heads.forEach((key, view) -> stored.put(key, EventJson.mapper().writeValueAsString(view)));
    }

    private static <V> @Nullable V read(Projection<V> projection, @Nullable String json) {
        return json == null ? null : EventJson.mapper().readValue(json, projection.view());
    }
}
