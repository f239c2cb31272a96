package org.sillok.auditor.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.custody.ReadModelDigest;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.catalog.VersionChain;
import org.sillok.projection.catalog.ViewDigest;

/** One read model as it is folded: its newest views, and if it is asked for, the chain over all versions. */
final class ReadModel<V> {

    private final Projection<V> projection;
    private final Map<Key, V> views = new LinkedHashMap<>();
    private final @Nullable VersionChain chain;
    private @Nullable String broken;
    private long brokenAt = -1;

    ReadModel(Projection<V> projection, boolean chained) {
        this.projection = projection;
        this.chain = chained ? new VersionChain(projection) : null;
    }

    String name() {
        return projection.name();
    }

    Map<Key, V> views() {
        return views;
    }

    /** Whether all events up to here could be folded. */
    boolean whole() {
        return broken == null;
    }

    /** From where on it cannot be folded, and why. */
    @Nullable
    String broken() {
        return broken == null ? null : "%s at position %d".formatted(broken, brokenAt);
    }

    void withheld(long position, String why) {
        if (broken != null) return;
        broken = why;
        brokenAt = position;
    }

    /** Folds the next event in; tells which view it changes, and what that was before. @throws RuntimeException if it cannot be folded */
    void fold(RecordedEvent event, BiConsumer<Key, @Nullable V> changing) {
        if (broken != null) return;
        for (var key : projection.keys(event)) {
            var before = views.get(key);
            var after = projection.fold(key, before, event);
            changing.accept(key, before);
            views.put(key, after);
            if (chain != null) chain.add(event.position(), key, after);
        }
    }

    /** What all versions came to. */
    @Nullable
    ReadModelDigest versions() {
        return chain == null ? null : chain.digest();
    }

    /** The digest of the views as they stand. */
    String digest() {
        var digest = new ViewDigest();
        views.keySet().stream()
                .sorted()
                .forEach(key -> digest.add(key, java.util.Objects.requireNonNull(views.get(key))));
        return digest.hex();
    }
}
