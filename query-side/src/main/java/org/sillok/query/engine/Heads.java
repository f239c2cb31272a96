package org.sillok.query.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/** The newest view of each key lately used, and the directories that grow with it; the rest is read back when needed. */
final class Heads {

    /** Something kept here, and the last batch that changed it. */
    static class Kept {

        long batch;
    }

    /** The newest view of a key and its list of versions. */
    static final class Head extends Kept {

        final Directory versions;

        @Nullable
        Object view;

        @Nullable
        Instant created;

        boolean known;

        Head(Directory versions) {
            this.versions = versions;
        }
    }

    /** A list that only grows. */
    static final class Births extends Kept {

        final Directory keys;

        Births(Directory keys) {
            this.keys = keys;
        }
    }

    record Wanted(Projection<?> projection, Key key) {}

    private final ViewStore store;
    private final Place place;
    private final Lookup lookup;
    private final int most;
    private final Map<String, Head> heads = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Births> births = new LinkedHashMap<>(16, 0.75f, true);
    private boolean complete;

    /**
     * Nothing kept yet.
     *
     * @param complete whether nothing is stored yet, so that what is not here is nowhere
     */
    Heads(ViewStore store, Place place, int most, boolean complete) {
        this.store = store;
        this.place = place;
        this.lookup = new Lookup(store, place);
        this.most = most;
        this.complete = complete;
    }

    /**
     * Makes sure that these are here, with one query for each collection.
     *
     * @param token what is stored for good
     */
    void load(Collection<Wanted> wanted, long token) {
        var missing = new LinkedHashMap<String, Wanted>();
        var lists = new LinkedHashMap<String, String>();
        for (var one : wanted) {
            var id = place.key(one.projection().name(), one.key());
            if (!heads.containsKey(id)) missing.put(id, one);
            var list = place.partition(one.projection().name(), one.key().partition());
            if (!births.containsKey(list)) lists.put(list, list);
        }
        if (!missing.isEmpty()) loadHeads(missing, token);
        if (!lists.isEmpty()) loadBirths(lists.keySet());
    }

    private void loadHeads(Map<String, Wanted> missing, long token) {
        var found = complete ? Map.<String, Directory>of() : lookup.directories(missing.keySet());
        missing.keySet().forEach(id -> heads.put(id, new Head(orEmpty(found, id))));
        var standings = lookup.standings(found.values(), token);
        var byProjection = new HashMap<Projection<?>, Map<String, String>>();
        standings.forEach((id, standing) -> {
            var one = missing.get(id);
            if (one == null) return;
            byProjection
                    .computeIfAbsent(one.projection(), unknown -> new HashMap<>())
                    .put(place.version(one.projection().name(), one.key(), standing.last()), id);
        });
        byProjection.forEach((projection, versions) -> loadViews(projection, versions));
    }

    private void loadViews(Projection<?> projection, Map<String, String> versions) {
        var found = store.find(place.views(projection.name()), versions.keySet());
        versions.forEach((version, id) -> {
            var document = found.get(version);
            var head = heads.get(id);
            if (document == null || head == null) throw new IllegalStateException("version " + version + " is missing");
            head.view = ViewJson.read(document.get("view", Document.class), projection.view());
            head.created = document.getDate("createdAt").toInstant();
            head.known = true;
        });
    }

    private void loadBirths(Collection<String> lists) {
        var found = complete ? Map.<String, Directory>of() : lookup.directories(lists);
        lists.forEach(id -> births.put(id, new Births(orEmpty(found, id))));
    }

    private static Directory orEmpty(Map<String, Directory> found, String id) {
        var directory = found.get(id);
        return directory == null ? Directory.empty(id) : directory;
    }

    Head head(Projection<?> projection, Key key) {
        var id = place.key(projection.name(), key);
        var head = heads.get(id);
        if (head == null) throw new IllegalStateException(id + " was not loaded");
        return head;
    }

    Births births(Projection<?> projection, Key key) {
        var id = place.partition(projection.name(), key.partition());
        var list = births.get(id);
        if (list == null) throw new IllegalStateException(id + " was not loaded");
        return list;
    }

    /** Forgets a key, so that it is read back when it is wanted again. */
    void forget(Projection<?> projection, Key key) {
        heads.remove(place.key(projection.name(), key));
        complete = false;
    }

    /** Lets go of a key that is never wanted again. */
    void done(Projection<?> projection, Key key) {
        heads.remove(place.key(projection.name(), key));
    }

    /** Lets go of what was not used for longest, but of nothing that changed in a batch not yet stored. */
    void trim(long storedBatch) {
        if (heads.size() > most || births.size() > most) complete = false;
        trim(heads, storedBatch);
        trim(births, storedBatch);
    }

    private void trim(Map<String, ? extends Kept> kept, long storedBatch) {
        int tooMany = kept.size() - most;
        if (tooMany <= 0) return;
        var goners = kept.entrySet().stream()
                .filter(one -> one.getValue().batch <= storedBatch)
                .limit(tooMany)
                .map(Map.Entry::getKey)
                .toList();
        goners.forEach(kept::remove);
    }
}
