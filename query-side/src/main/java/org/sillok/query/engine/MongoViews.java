package org.sillok.query.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/** The stored views as they stood at one position, now or then alike. Meant for one request: it remembers what it read. */
public final class MongoViews implements Views {

    private record Read(String projection, Key key) {}

    private final ViewStore store;
    private final Place place;
    private final Lookup lookup;
    private final long position;
    private final Map<Read, BlockedKey> blocked = new HashMap<>();
    private final Consumer<BlockedKey> whenBlocked;
    private final Map<Read, Optional<Version<Object>>> known = new HashMap<>();

    MongoViews(
            ViewStore store, Place place, long position, List<BlockedKey> blocked, Consumer<BlockedKey> whenBlocked) {
        this.store = store;
        this.place = place;
        this.lookup = new Lookup(store, place);
        this.position = position;
        this.whenBlocked = whenBlocked;
        for (var one : blocked) this.blocked.put(new Read(one.projection(), one.key()), one);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public <V> Optional<V> find(Projection<V> projection, Key key) {
        return version(projection, key).map(Version::view);
    }

    /** A view with its times. */
    public <V> Optional<Version<V>> version(Projection<V> projection, Key key) {
        return Optional.ofNullable(versions(projection, List.of(key)).get(key));
    }

    @Override
    public <V> long count(Projection<V> projection, String partition) {
        return lookup.standing(births(projection, partition), position).count();
    }

    @Override
    public <V> List<V> list(Projection<V> projection, String partition, Slice slice) {
        var births = births(projection, partition);
        long count = lookup.standing(births, position).count();
        long most = Math.min(count - slice.skip(), slice.most());
        if (most <= 0) return List.of();
        var places = LongStream.range(slice.skip(), slice.skip() + most)
                .map(index -> slice.newestFirst() ? count - 1 - index : index);
        var keys = lookup.entries(births, places).stream()
                .map(entry -> Key.of(partition, entry.name()))
                .toList();
        return versions(projection, keys).values().stream().map(Version::view).toList();
    }

    private Directory births(Projection<?> projection, String partition) {
        return lookup.directory(place.partition(projection.name(), partition));
    }

    /** The versions of those keys that had one, in the order of the keys. */
    private <V> Map<Key, Version<V>> versions(Projection<V> projection, List<Key> keys) {
        var missing = keys.stream()
                .filter(key -> !known.containsKey(new Read(projection.name(), key)))
                .toList();
        if (!missing.isEmpty()) load(projection, missing);
        var versions = new LinkedHashMap<Key, Version<V>>();
        for (var key : keys) {
            tell(projection, key);
            known.getOrDefault(new Read(projection.name(), key), Optional.empty())
                    .ifPresent(version -> versions.put(key, cast(version)));
        }
        return versions;
    }

    private void tell(Projection<?> projection, Key key) {
        @Nullable BlockedKey block = blocked.get(new Read(projection.name(), key));
        if (block != null && block.position() <= position) whenBlocked.accept(block);
    }

    private void load(Projection<?> projection, List<Key> keys) {
        var ids = new ArrayList<String>(keys.size());
        for (var key : keys) ids.add(place.key(projection.name(), key));
        var standings = lookup.standings(lookup.directories(ids).values(), position);
        var wanted = new HashMap<String, Key>();
        for (var key : keys) {
            known.put(new Read(projection.name(), key), Optional.empty());
            var standing = standings.get(place.key(projection.name(), key));
            if (standing != null) wanted.put(place.version(projection.name(), key, standing.last()), key);
        }
        if (wanted.isEmpty()) return;
        var found = store.find(place.views(projection.name()), wanted.keySet());
        wanted.forEach((id, key) -> {
            var document = found.get(id);
            if (document == null) throw new IllegalStateException("version %s is missing".formatted(id));
            known.put(new Read(projection.name(), key), Optional.of(read(document, projection)));
        });
    }

    private static Version<Object> read(Document document, Projection<?> projection) {
        return new Version<>(
                ViewJson.read(document.get("view", Document.class), projection.view()),
                document.getLong("from"),
                document.getDate("createdAt").toInstant(),
                document.getDate("recordedAt").toInstant());
    }

    @SuppressWarnings("unchecked") // a version was read as the view of this projection
    private static <V> Version<V> cast(Version<Object> version) {
        return (Version<V>) (Version<?>) version;
    }
}
