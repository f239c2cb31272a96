package org.sillok.benchmarks.rebuild;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.benchmarks.record.EmbeddedRecord;
import org.sillok.benchmarks.record.GeneratedRecord;
import org.sillok.benchmarks.side.Answers;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.projection.catalog.Projections;
import org.sillok.query.engine.DecodedEvents;

/** Holds a generated record and goes through it in the way it is asked to. */
public final class RebuildSide {

    private static final int PAGE = 500;
    private static final int BULK_DOCUMENTS = 50_000;

    /**
     * A way through the record.
     *
     * @param batch where the way has one
     * @param segments where the way has them
     * @param checked whether to say the digest of what was folded
     */
    record Way(Kind kind, int batch, int segments, boolean checked) {

        enum Kind {
            GENERATE,
            DECODE,
            FLOOR,
            SILLOK,
            MONGO,
            BULK,
            POOLED
        }

        static Way of(Kind kind, boolean checked) {
            return new Way(kind, PAGE, 1, checked);
        }
    }

    private final EmbeddedRecord record;
    private final long events;
    private @Nullable IntoMongo mongo;

    RebuildSide(EmbeddedRecord record, long events) {
        this.record = record;
        this.events = events;
    }

    public static void main(String[] arguments) throws IOException {
        var answers = Answers.onStandardOutput();
        try (var record = EmbeddedRecord.open(Path.of(arguments[0]))) {
            var side = new RebuildSide(record, Long.parseLong(arguments[1]));
            answers.serve(Way.class, side::go);
            if (side.mongo != null) side.mongo.close();
        }
    }

    Folded go(Way way) {
        return switch (way.kind()) {
            case GENERATE -> generate();
            case DECODE -> decode(record.log());
            case FLOOR -> floor(record.log(), way.checked());
            case SILLOK -> sillok(record.log(), way.checked());
            case MONGO -> mongo().rebuild();
            case BULK -> mongo().bulk(BULK_DOCUMENTS);
            case POOLED -> new Pooled(record, way).run();
        };
    }

    private IntoMongo mongo() {
        if (mongo == null) mongo = new IntoMongo(record);
        return mongo;
    }

    private Folded generate() {
        var start = System.nanoTime();
        GeneratedRecord.of(events, record.engine()::appendEvents);
        return folded(record.log().head() + 1, start, 0, "");
    }

    private static Folded decode(EventLog log) {
        var start = System.nanoTime();
        long decoded = 0;
        for (var page = log.read(0, PAGE); !page.isEmpty(); page = log.read(decoded, PAGE)) {
            for (var stored : page) if (stored.decode().position() == decoded) decoded++;
        }
        return folded(decoded, start, 0, "");
    }

    /** Decode and fold, on one thread, keeping the newest views: the floor that a rebuild is measured by. */
    private static Folded floor(EventLog log, boolean checked) {
        var start = System.nanoTime();
        var views = new Newest(HashMap::new);
        long next = 0;
        for (var page = log.read(0, PAGE); !page.isEmpty(); page = log.read(next, PAGE)) {
            page.stream().map(StoredEvent::decode).forEach(views::fold);
            next = page.getLast().position() + 1;
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        return new Folded(next, seconds, views.versions(), 0, checked ? views.digest() : "");
    }

    /** Sillok's rebuild in memory: one thread reads and decodes, another folds and keeps every version. */
    private static Folded sillok(EventLog log, boolean checked) {
        var start = System.nanoTime();
        var views = new InMemoryViews();
        long head = log.head();
        try (var events = new DecodedEvents(log, 0, PAGE)) {
            while (views.position() < head) events.next(Duration.ofSeconds(1)).each(views::apply, views::pass);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        return new Folded(head + 1, seconds, 0, 0, checked ? digest(views, head) : "");
    }

    private static String digest(InMemoryViews views, long head) {
        return Projections.ALL.stream()
                .map(projection -> views.digest(projection, head))
                .collect(Collectors.joining(" "));
    }

    private static Folded folded(long events, long start, long versions, String digest) {
        return new Folded(events, (System.nanoTime() - start) / 1e9, versions, 0, digest);
    }
}
