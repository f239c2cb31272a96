package org.sillok.benchmarks.load;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** Clients that each wait for an answer before they ask again: how much a system carries. */
public final class ClosedLoop {

    /** One client: asks once, and returns when the answer is there. */
    public interface Client extends AutoCloseable {
        void ask() throws Exception;

        /** Finishes what it has begun; not measured. */
        @Override
        default void close() throws Exception {}
    }

    private ClosedLoop() {}

    /** Lets the clients loose. What they are answered within the given time counts. */
    public static Load run(int clients, double seconds, IntFunction<? extends Client> client) {
        var all = IntStream.range(0, clients).mapToObj(client).toList();
        var start = System.nanoTime();
        var deadline = start + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        var total = new Histogram(Latencies.MOST, Latencies.DIGITS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Histogram>>();
            for (var one : all) running.add(threads.submit(() -> loop(one, deadline)));
            for (var one : running) total.add(one.get());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        }
        return new Load(clients, total.getTotalCount(), (deadline - start) / 1e9, Latencies.of(total));
    }

    private static Histogram loop(Client client, long deadline) throws Exception {
        try (client) {
            var histogram = new Histogram(Latencies.MOST, Latencies.DIGITS);
            var before = System.nanoTime();
            while (before < deadline) {
                client.ask();
                var after = System.nanoTime();
                if (after <= deadline) histogram.recordValue(after - before);
                before = after;
            }
            return histogram;
        }
    }
}
