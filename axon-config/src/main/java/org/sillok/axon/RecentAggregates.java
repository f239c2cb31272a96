package org.sillok.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/** The aggregates used last, so that the next command need not read their events again. Bounded: bodies live for ever. */
final class RecentAggregates implements Cache {

    private final Map<Object, Object> recent;

    RecentAggregates(int most) {
        recent = new LinkedHashMap<>(1024, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
    public synchronized <K, V> @Nullable V get(K key) {
        return (V) recent.get(key);
    }

    @Override
    public synchronized void put(Object key, Object value) {
        recent.put(key, value);
    }

    @Override
    public synchronized boolean putIfAbsent(Object key, Object value) {
        return recent.putIfAbsent(key, value) == null;
    }

    @Override
    public synchronized boolean remove(Object key) {
        return recent.remove(key) != null;
    }

    @Override
    public synchronized void removeAll() {
        recent.clear();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return recent.containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("nobody listens to a cache of aggregates");
    }
}
