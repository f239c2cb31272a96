package org.sillok.axon.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Waits for what Axon Server answers. */
final class Answers {

    private static final int SECONDS = 10;

    private Answers() {}

    static <T> T of(CompletableFuture<T> asked) {
        try {
            return asked.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("interrupted while Axon Server was asked", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new EventStoreException("Axon Server did not answer", e);
        }
    }
}
