package org.sillok.benchmarks.load;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;
import org.jspecify.annotations.Nullable;
import org.sillok.benchmarks.load.ClosedLoop.Client;

/**
 * Arrivals at a fixed rate, whether or not earlier ones were answered. Each is measured from when it was due, so that a
 * pause of the system is charged to everything it kept waiting.
 */
public final class OpenLoop {

    private OpenLoop() {}

    /** Lets arrivals come in for a while; as many as there are clients can be under way at once. */
    public static Load run(int clients, double perSecond, double seconds, IntFunction<? extends Client> client) {
        var idle = new ArrayBlockingQueue<Client>(clients);
        for (int i = 0; i < clients; i++) idle.add(client.apply(i));
        var recorder = new Recorder(Latencies.MOST, Latencies.DIGITS);
        var failure = new AtomicReference<@Nullable Throwable>();
        var start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long n = 0; n < perSecond * seconds && failure.get() == null; n++) {
                var due = start + (long) (n / perSecond * TimeUnit.SECONDS.toNanos(1));
                while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                threads.execute(() -> arrive(idle, due, recorder, failure));
            }
        }
        var took = (System.nanoTime() - start) / 1e9;
        idle.forEach(OpenLoop::close);
        if (failure.get() != null) throw new IllegalStateException("a client failed", failure.get());
        Histogram histogram = recorder.getIntervalHistogram();
        return new Load(clients, histogram.getTotalCount(), took, Latencies.of(histogram));
    }

    private static void arrive(
            ArrayBlockingQueue<Client> idle,
            long due,
            Recorder recorder,
            AtomicReference<@Nullable Throwable> failure) {
        try {
            var client = idle.take();
            client.ask();
            recorder.recordValue(System.nanoTime() - due);
            idle.add(client);
        } catch (Exception e) {
            failure.compareAndSet(null, e);
        }
    }

    private static void close(Client client) {
        try {
            client.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
