package org.sillok.query.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.projection.Projection;

/**
 * Brings one generation on: one thread reads and decodes, the caller's folds, a third writes; a batch is written while the
 * next is folded. After a failure it is of no more use: what it holds in memory is ahead of what is stored.
 */
final class Conveyor implements AutoCloseable {

    private static final int RETRY_AT_A_TIME = 500;

    /** Told after each batch is stored. */
    interface Watcher {
        void stored(long position, List<BlockedKey> blocked);
    }

    private final EventLog log;
    private final Place place;
    private final Folder folder;
    private final ViewStore views;
    private final Ledger ledger;
    private final DecodedEvents events;
    private final ExecutorService writer;
    private volatile Watcher watcher;
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
    private volatile long stored;
    private volatile long storedBatch;
    private final LongAdder documents = new LongAdder();

    Conveyor(
            EventLog log,
            Place place,
            Folder folder,
            ViewStore views,
            Ledger ledger,
            DecodedEvents events,
            Watcher watcher) {
        this.log = log;
        this.place = place;
        this.folder = folder;
        this.views = views;
        this.ledger = ledger;
        this.watcher = watcher;
        this.stored = folder.position();
        this.events = events;
        this.writer = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .name("sillok-writer-" + place.generation())
                .daemon()
                .factory());
    }

    Place place() {
        return place;
    }

    /** Everything up to here is stored. */
    long stored() {
        return stored;
    }

    /** How many documents were written so far. */
    long documents() {
        return documents.sum();
    }

    long folded() {
        return folder.position();
    }

    List<BlockedKey> blocked() {
        return folder.blocked();
    }

    void watchedBy(Watcher other) {
        watcher = other;
    }

    /** Folds in the next events, if there are any within the time given. @return whether there were */
    boolean step(Duration atMost) throws InterruptedException {
        var next = events.next(atMost);
        if (next.isEmpty()) {
            drain();
            return false;
        }
        var batch = folder.fold(next);
        drain();
        folder.trim(storedBatch);
        var blocked = folder.blocked();
        writing = CompletableFuture.runAsync(() -> write(batch, blocked), writer);
        if (events.idle()) drain();
        return true;
    }

    /** Waits until all that was folded is stored. */
    void drain() {
        try {
            writing.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /** Versions, then directories, then the token: wherever this breaks off, doing it again completes it. */
    private void write(Batch batch, List<BlockedKey> blocked) {
        views.insert(batch.versions);
        views.insert(place.directories(), batch.chunks);
        views.grow(place.directories(), batch.roots());
        for (var one : batch.blocked) ledger.block(place, one);
        if (batch.position > stored) ledger.reached(place.generation(), batch.position);
        documents.add(batch.documents());
        stored = batch.position;
        storedBatch = batch.number;
        watcher.stored(batch.position, blocked);
    }

    /** Folds a blocked key again from where it failed. @return what blocks it now; absent when it came through */
    @Nullable
    BlockedKey retry(BlockedKey block, Projection<?> projection) {
        drain();
        folder.forget(projection, block.key());
        @Nullable BlockedKey now = null;
        for (long from = block.position(); now == null && from <= folder.position(); from += RETRY_AT_A_TIME) {
            int most = (int) Math.min(RETRY_AT_A_TIME, folder.position() + 1 - from);
            var missed = log.read(from, most).stream()
                    .filter(stored -> !stored.technical())
                    .map(stored -> stored.decode())
                    .filter(event -> projection.keys(event).contains(block.key()))
                    .toList();
            var batch = folder.besides();
            now = folder.retry(new BlockedKey(block.projection(), block.key(), from, ""), projection, missed, batch);
            write(batch.close(), folder.blocked());
        }
        if (now == null) ledger.unblock(place, block);
        else ledger.block(place, now);
        folder.unblock(projection, block, now);
        watcher.stored(stored, folder.blocked());
        return now;
    }

    /** Waits for the batch that is being written, so that whoever goes on after a failure reads how far this one came. */
    @Override
    public void close() {
        events.close();
        writer.close();
    }
}
