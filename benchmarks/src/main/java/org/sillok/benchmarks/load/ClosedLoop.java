package org.sillok.benchmarks.load;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Clients that each wait for an answer before they ask again: how much a system carries. */
public final class ClosedLoop {

    /** Until all clients are under way, and what was made ready for them has settled on disk, nothing is counted. */
    private static final double LEAD_SECONDS = 0.5;

    /** One client: asks once, and returns when the answer is there. */
    public interface Client extends AutoCloseable {
        void ask() throws Exception;

        /** Finishes what it has begun; not measured. */
        @Override
        default void close() throws Exception {}
    }

    private ClosedLoop() {}

    /** Lets the clients loose. What they ask and are answered within the given time, after a short lead, counts. */
    public static Load run(int clients, double seconds, IntFunction<? extends Client> client) {
        // One histogram for all: one for each of many clients is so much garbage that its collection is measured.
        var histogram = new ConcurrentHistogram(Latencies.MOST, Latencies.DIGITS);
        var all = IntStream.range(0, clients).mapToObj(client).toList();
        var start = System.nanoTime() + nanoseconds(LEAD_SECONDS);
        var end = start + nanoseconds(seconds);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<@Nullable Void>>();
            for (var one : all) running.add(threads.submit(loop(one, start, end, histogram)));
            for (var one : running) one.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        }
        return new Load(clients, histogram.getTotalCount(), seconds, Latencies.of(histogram));
    }

    private static Callable<@Nullable Void> loop(Client client, long start, long end, Histogram histogram) {
        return () -> {
            try (client) {
                for (var before = System.nanoTime(); before < end; ) {
                    client.ask();
                    var after = System.nanoTime();
                    if (before >= start && after <= end) histogram.recordValue(after - before);
                    before = after;
                }
            }
            return null;
        };
    }

    private static long nanoseconds(double seconds) {
        return (long) (seconds * TimeUnit.SECONDS.toNanos(1));
    }
}
