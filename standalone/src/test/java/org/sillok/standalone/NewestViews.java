package org.sillok.standalone;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.kernel.RecordedEvent;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.catalog.Projections;
import org.sillok.projection.catalog.ViewDigest;

/** The views as they stand at one position after another, folded from the record without any engine. */
public final class NewestViews {

    private static final int PAGE = 500;

    private final EventLog log;
    private final Map<String, TreeMap<Key, Object>> views = new HashMap<>();
    private long next;

    public NewestViews(EventLog log) {
        this.log = log;
    }

    /** Folds on. @return the digest of each read model as it stands there */
    public Map<String, String> digestsAt(long position) {
        while (next <= position) {
            var page = log.read(next, (int) Math.min(PAGE, position + 1 - next));
            page.stream()
                    .filter(stored -> !stored.technical())
                    .map(stored -> stored.decode())
                    .forEach(this::fold);
            next += page.size();
        }
        var digests = new HashMap<String, String>();
        for (var projection : Projections.ALL) digests.put(projection.name(), digest(projection));
        return digests;
    }

    private void fold(RecordedEvent event) {
        for (var projection : Projections.ALL) fold(projection, event);
    }

    private <V> void fold(Projection<V> projection, RecordedEvent event) {
        var newest = of(projection);
        for (var key : projection.keys(event)) {
            @Nullable Object before = newest.get(key);
            newest.put(
                    key,
                    projection.fold(
                            key, before == null ? null : projection.view().cast(before), event));
        }
    }

    private String digest(Projection<?> projection) {
        var digest = new ViewDigest();
        of(projection).forEach(digest::add);
        return digest.hex();
    }

    private TreeMap<Key, Object> of(Projection<?> projection) {
        return views.computeIfAbsent(projection.name(), any -> new TreeMap<>());
    }
}
