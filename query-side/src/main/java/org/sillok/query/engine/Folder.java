package org.sillok.query.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folds events in their order into the views of one generation, in memory. Only one thread may use it. */
final class Folder {

    private static final Logger LOG = LoggerFactory.getLogger(Folder.class);

    private record Step(Projection<?> projection, Key key, RecordedEvent event) {}

    /** Told of each version when it has been made. */
    interface Watcher {
        void made(Projection<?> projection, Key key, long position, Object view);
    }

    private final Place place;
    private final Collection<? extends Projection<?>> projections;
    private final Heads heads;
    private final Watcher watcher;
    private final Map<String, BlockedKey> blocked = new HashMap<>();
    private long position;
    private long batches;

    Folder(
            Place place,
            Collection<? extends Projection<?>> projections,
            Heads heads,
            long position,
            Collection<BlockedKey> blocked,
            Watcher watcher) {
        this.place = place;
        this.projections = projections;
        this.heads = heads;
        this.position = position;
        this.watcher = watcher;
        for (var one : blocked) this.blocked.put(place.key(one.projection(), one.key()), one);
    }

    long position() {
        return position;
    }

    /** Folds in the next stretch. @throws IllegalArgumentException when it does not follow {@link #position} */
    Batch fold(Stretch stretch) {
        if (stretch.first() != position + 1) {
            throw new IllegalArgumentException("position %d does not follow %d".formatted(stretch.first(), position));
        }
        var steps = steps(stretch.events());
        heads.load(
                steps.stream()
                        .map(step -> new Heads.Wanted(step.projection(), step.key()))
                        .toList(),
                position);
        var batch = new Batch(++batches, position);
        for (var step : steps) apply(step, batch);
        batch.position = position = stretch.last();
        return batch.close();
    }

    private List<Step> steps(List<RecordedEvent> events) {
        var steps = new ArrayList<Step>(events.size() * 4);
        for (var event : events) {
            for (var projection : projections) {
                for (var key : projection.keys(event)) steps.add(new Step(projection, key, event));
            }
        }
        return steps;
    }

    private void apply(Step step, Batch batch) {
        var head = heads.head(step.projection(), step.key());
        var id = head.versions.id();
        if (blocked.containsKey(id)) return;
        if (!head.known) born(step, head, batch);
        try {
            advance(step.projection(), step.key(), step.event(), head, batch);
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} {} is blocked at {}",
                    step.projection().name(),
                    step.key(),
                    step.event().position(),
                    e);
            var one = new BlockedKey(
                    step.projection().name(), step.key(), step.event().position(), reason(e));
            blocked.put(id, one);
            batch.blocked.add(one);
        }
    }

    private void born(Step step, Heads.Head head, Batch batch) {
        var births = heads.births(step.projection(), step.key());
        births.keys.add(step.event().position(), step.key().id(), batch.chunks::add);
        births.batch = batch.number;
        batch.grown.put(births.keys.id(), births.keys);
        head.known = true;
    }

    private <V> void advance(Projection<V> projection, Key key, RecordedEvent event, Heads.Head head, Batch batch) {
        @Nullable V before = head.view == null ? null : projection.view().cast(head.view);
        V after = projection.fold(key, before, event);
        Instant created = head.created == null ? event.recordedAt() : head.created;
        batch.version(place.views(projection.name()), version(projection, key, event, created, after));
        watcher.made(projection, key, event.position(), after);
        head.view = after;
        head.created = created;
        head.versions.add(event.position(), null, batch.chunks::add);
        head.batch = batch.number;
        batch.grown.put(head.versions.id(), head.versions);
    }

    private <V> Document version(Projection<V> projection, Key key, RecordedEvent event, Instant created, V view) {
        return new Document("_id", place.version(projection.name(), key, event.position()))
                .append("partition", key.partition())
                .append("key", key.id())
                .append("from", event.position())
                .append("createdAt", Date.from(created))
                .append("recordedAt", Date.from(event.recordedAt()))
                .append("view", ViewJson.toBson(view));
    }

    private static String reason(RuntimeException failure) {
        var said = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        var reason = failure.getClass().getSimpleName() + said;
        return reason.length() <= 300 ? reason : reason.substring(0, 300) + "…";
    }

    /** Folds a blocked key again over events it missed. @return what blocks it now; absent when it came through */
    @Nullable
    BlockedKey retry(BlockedKey block, Projection<?> projection, List<RecordedEvent> missed, Batch batch) {
        heads.load(List.of(new Heads.Wanted(projection, block.key())), block.position() - 1);
        var head = heads.head(projection, block.key());
        head.known = true;
        for (var event : missed) {
            try {
                advance(projection, block.key(), event, head, batch);
            } catch (RuntimeException e) {
                LOG.warn("{} {} is still blocked at {}", projection.name(), block.key(), event.position(), e);
                return new BlockedKey(projection.name(), block.key(), event.position(), reason(e));
            }
        }
        return null;
    }

    /** Opens an empty batch for what does not move the position. */
    Batch besides() {
        return new Batch(++batches, position);
    }

    void unblock(Projection<?> projection, BlockedKey block, @Nullable BlockedKey now) {
        var id = place.key(projection.name(), block.key());
        if (now == null) blocked.remove(id);
        else blocked.put(id, now);
    }

    void forget(Projection<?> projection, Key key) {
        heads.forget(projection, key);
    }

    void trim(long storedBatch) {
        heads.trim(storedBatch);
    }

    List<BlockedKey> blocked() {
        return List.copyOf(blocked.values());
    }
}
