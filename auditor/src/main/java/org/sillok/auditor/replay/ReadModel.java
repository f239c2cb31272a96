package org.sillok.auditor.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.custody.ReadModelDigest;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.catalog.VersionChain;
import org.sillok.projection.catalog.ViewDigest;

/**
 * One read model as it is folded: its newest views, and if it is asked for, the chain over all versions. Views that come in the order of
 * their keys and never change are digested as they come, and held on to only where somebody wants to see them.
 */
final class ReadModel<V> {

    private final Projection<V> projection;
    private final Map<Key, V> views = new HashMap<>();
    private final @Nullable VersionChain chain;
    private final @Nullable ViewDigest passing;
    private long passed;
    private @Nullable String digested;
    private @Nullable String broken;
    private long brokenAt = -1;

    /**
     * @param chained whether the chain is asked for
     * @param shown whether somebody wants to see the views
     */
    ReadModel(Projection<V> projection, boolean chained, boolean shown) {
        this.projection = projection;
        this.passing = projection.once() && !shown ? new ViewDigest() : null;
        this.chain = chained ? new VersionChain(projection) : null;
    }

    String name() {
        return projection.name();
    }

    /** The views. @throws IllegalStateException if it was made without them being asked for, and held on to none */
    Map<Key, V> views() {
        if (passing != null) throw new IllegalStateException("the views of " + name() + " have passed");
        return views;
    }

    /** How many views there are. */
    long size() {
        return passed + views.size();
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
            keep(key, after);
            if (chain != null) chain.add(event.position(), key, after);
        }
    }

    private void keep(Key key, V view) {
        if (passing == null) {
            views.put(key, view);
            return;
        }
        if (digested != null) throw new IllegalStateException(name() + " is digested, and goes on");
        passing.add(key, view);
        passed++;
    }

    /** What all versions came to. */
    @Nullable
    ReadModelDigest versions() {
        return chain == null ? null : chain.digest();
    }

    /** The digest of the views as they stand, when all was folded. */
    String digest() {
        if (passing != null) return passed(passing);
        var digest = new ViewDigest();
        views.keySet().stream()
                .sorted()
                .forEach(key -> digest.add(key, java.util.Objects.requireNonNull(views.get(key))));
        return digest.hex();
    }

    private String passed(ViewDigest passing) {
        var known = digested;
        if (known == null) digested = known = passing.hex();
        return known;
    }
}
