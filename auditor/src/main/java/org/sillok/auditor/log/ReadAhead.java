package org.sillok.auditor.log;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.sillok.auditor.source.Source;
import org.sillok.auditor.source.Unreadable;
import org.sillok.tlog.tile.Tile;

/** Reads the bundles of a log beside each other, on all processors, a few ahead of who takes them in their order. */
final class ReadAhead implements AutoCloseable {

    /** However many processors there are: a source is somebody's server, and what it sends lies in memory. */
    private static final int MOST_THREADS = 8;

    private static final int AHEAD_OF_EACH = 2;

    private final Source source;
    private final Head head;
    private final long bundles;
    private final ExecutorService threads;
    private final BlockingQueue<BundleReader> readers;
    private final int most;
    private final Deque<Future<ReadBundle>> ahead = new ArrayDeque<>();
    private long asked;

    /** @param decoded of which types the events will be asked for */
    ReadAhead(Source source, Head head, Predicate<String> decoded) {
        this.source = source;
        this.head = head;
        this.bundles = (head.size() + Tile.WIDTH - 1) / Tile.WIDTH;
        int processors = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        this.threads = Executors.newFixedThreadPool(
                processors, Thread.ofPlatform().daemon().name("bundles-", 0).factory());
        this.readers = new ArrayBlockingQueue<>(processors);
        for (int each = 0; each < processors; each++) readers.add(new BundleReader(decoded));
        this.most = processors * AHEAD_OF_EACH;
    }

    boolean hasNext() {
        return asked < bundles || !ahead.isEmpty();
    }

    ReadBundle next() throws IOException {
        while (asked < bundles && ahead.size() < most) {
            var bundle = Bundle.at(source, asked++, head.size());
            ahead.add(threads.submit(() -> read(bundle)));
        }
        try {
            return ahead.removeFirst().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable("interrupted");
        } catch (ExecutionException e) {
            throw thrown(e);
        }
    }

    private ReadBundle read(Bundle bundle) throws IOException, InterruptedException {
        var reader = readers.take();
        try {
            return reader.read(bundle);
        } finally {
            readers.add(reader);
        }
    }

    private static IOException thrown(ExecutionException why) {
        var cause = why.getCause();
        if (cause instanceof RuntimeException unchecked) throw unchecked;
        if (cause instanceof Error error) throw error;
        return cause instanceof IOException checked ? checked : new IOException(why);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
