package org.sillok.query.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.custody.Finding.ViewChanged;
import org.sillok.kernel.custody.ReadModelDigest;
import org.sillok.kernel.custody.StreamHeads;
import org.sillok.kernel.custody.StreamHeadsDigest;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.catalog.VersionChain;

/**
 * One pass over the live views: the record is folded again from its beginning, and every stored version is compared, byte for byte,
 * with the one that comes of it, and so is what finds them. Nothing that is compared is ever read back, so that the newest version of
 * each view stays in memory meanwhile.
 */
final class Inspection {

    private static final DocumentCodec CODEC = new DocumentCodec();

    /** What happens between two stretches. */
    interface Rest {
        /** @return whether to go on */
        boolean rest(long reached) throws InterruptedException;
    }

    /**
     * What a pass came to.
     *
     * @param complete whether it reached its end; where not, the views were replaced meanwhile, or nobody waited for it
     * @param findings what is not as the events make it
     * @param blocked how many views could not be folded
     */
    record Result(
            boolean complete,
            List<ViewChanged> findings,
            int blocked,
            List<ReadModelDigest> readModels,
            StreamHeadsDigest heads) {}

    private final EventLog log;
    private final ViewStore views;
    private final Place place;
    private final Supplier<Place> live;
    private final int most;
    private final Heads known;
    private final Folder folder;
    private final List<Runnable> done = new ArrayList<>();
    private final Map<String, VersionChain> chains = new LinkedHashMap<>();
    private final StreamHeads heads = new StreamHeads();
    private final List<ViewChanged> findings = new ArrayList<>();

    /** @param live the place of the live views, which may be replaced at any time */
    Inspection(
            EventLog log,
            Collection<? extends Projection<?>> projections,
            ViewStore views,
            Supplier<Place> live,
            EngineProperties properties) {
        this.log = log;
        this.views = views;
        this.live = live;
        this.place = live.get();
        this.most = properties.batch();
        this.known = new Heads(views, place, Integer.MAX_VALUE, true);
        this.folder = new Folder(place, projections, known, -1, List.of(), this::made);
        projections.stream()
                .sorted(Comparator.comparing(Projection::name))
                .forEach(one -> chains.put(one.name(), new VersionChain(one)));
    }

    /** Compares all that the events up to a position make. */
    Result until(long last, Rest between) throws InterruptedException {
        boolean complete = true;
        while (complete && folder.position() < last) {
            var batch = folder.fold(next(last));
            var found = differing(batch);
            done.forEach(Runnable::run);
            done.clear();
            complete = live.get().equals(place);
            if (!complete) break;
            findings.addAll(found);
            complete = between.rest(folder.position()) || folder.position() == last;
        }
        var digests = chains.values().stream().map(VersionChain::digest).toList();
        return new Result(complete, List.copyOf(findings), folder.blocked().size(), digests, heads.digest());
    }

    private Stretch next(long last) {
        long first = folder.position() + 1;
        var stored = log.read(first, (int) Math.min(most, last + 1 - first));
        if (stored.isEmpty()) throw new IllegalStateException("the record has a gap at " + first);
        var events = stored.stream()
                .filter(one -> !one.technical())
                .map(StoredEvent::decode)
                .toList();
        events.forEach(event -> heads.move(event.stream(), event.position()));
        return new Stretch(first, stored.getLast().position(), events);
    }

    private void made(Projection<?> projection, Key key, long position, Object view) {
        var chain = chains.get(projection.name());
        if (chain != null) chain.add(position, key, view);
        if (projection.once()) done.add(() -> known.done(projection, key));
    }

    private List<ViewChanged> differing(Batch batch) {
        var found = new ArrayList<ViewChanged>();
        for (var name : chains.keySet()) {
            var versions = batch.versions.getOrDefault(place.views(name), List.of());
            for (var version : differing(place.views(name), versions)) {
                found.add(new ViewChanged(
                        name, version.getString("partition"), version.getString("key"), version.getLong("from")));
            }
        }
        for (var chunk : differing(place.directories(), batch.chunks)) {
            found.add(directory(chunk.getString("_id"), Run.of(chunk).last()));
        }
        found.addAll(differing(batch.roots(), batch.position));
        return found;
    }

    /** Those of some documents that are stored otherwise, or not at all. */
    private List<Document> differing(String collection, List<Document> made) {
        if (made.isEmpty()) return List.of();
        var stored = views.raw(
                collection,
                made.stream().map(document -> document.getString("_id")).toList());
        return made.stream()
                .filter(document -> !same(document, stored.get(document.getString("_id"))))
                .toList();
    }

    private static boolean same(Document made, @Nullable RawBsonDocument stored) {
        return stored != null
                && new RawBsonDocument(made, CODEC)
                        .getByteBuffer()
                        .asNIO()
                        .equals(stored.getByteBuffer().asNIO());
    }

    /** Directories go on growing: what they had at this position must be the beginning of what they have. */
    private List<ViewChanged> differing(Map<String, Document> roots, long position) {
        var stored = views.find(place.directories(), roots.keySet());
        var found = new ArrayList<ViewChanged>();
        roots.forEach((id, root) -> {
            var made = Directory.of(new Document("_id", id).append("root", root));
            var there = stored.get(id);
            if (there == null || !Directory.of(there).continues(made, position)) {
                found.add(directory(id, made.last()));
            }
        });
        return found;
    }

    /** The directory of a view's versions, or of the views of a partition, by its {@code _id} or that of a chunk of it. */
    private static ViewChanged directory(String id, long position) {
        var parts = id.split("#", 2)[0].split("\\|", 3);
        return new ViewChanged(parts[0], "directory", parts[2], position);
    }
}
