package org.sillok.axon.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.sillok.kernel.PersonId;

/** A process that stops dead in the middle of a transaction that holds other people's appends. */
final class HaltInBatch {

    static final int BEFORE = 3;
    static final int HALTED = 7;

    private HaltInBatch() {}

    /** @param arguments the data directory */
    public static void main(String[] arguments) throws InterruptedException {
        var store = Appender.store(Path.of(arguments[0]));
        for (int i = 0; i < BEFORE; i++) Appender.append(store, new PersonId("before-" + i), 0);
        var busy = new CountDownLatch(1);
        var gathered = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> store.writer().commit(() -> wait(busy, gathered)));
            busy.await();
            for (int i = 0; i < 5; i++) {
                var person = new PersonId("lost-" + i);
                threads.submit(() -> Appender.append(store, person, 0));
            }
            while (store.writer().waiting() < 5) Thread.onSpinWait();
            threads.submit(() -> store.writer().commit(HaltInBatch::halt));
            while (store.writer().waiting() < 6) Thread.onSpinWait();
            gathered.countDown();
        }
    }

    private static int wait(CountDownLatch busy, CountDownLatch gathered) {
        busy.countDown();
        try {
            gathered.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return 0;
    }

    private static int halt() {
        Runtime.getRuntime().halt(HALTED);
        return 0;
    }
}
