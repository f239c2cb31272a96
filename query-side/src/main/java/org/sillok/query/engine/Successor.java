package org.sillok.query.engine;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The next generation while it is built beside the live one, on threads of its own. */
final class Successor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Successor.class);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Conveyor conveyor;
    private final Supplier<Standing.Now> live;
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean ready;
    private volatile @Nullable RuntimeException failure;

    Successor(Conveyor conveyor, Supplier<Standing.Now> live) {
        this.conveyor = conveyor;
        this.live = live;
        this.thread = Thread.ofPlatform().name("sillok-rebuild").daemon().unstarted(this::build);
    }

    void start() {
        thread.start();
    }

    Progress.Rebuild progress() {
        return new Progress.Rebuild(conveyor.place().generation(), conveyor.stored());
    }

    /** Whether the thread that built it is done with it, so that another may take it over. */
    boolean ready() {
        return ready;
    }

    private void build() {
        try {
            while (!closed && conveyor.stored() < live.get().position()) conveyor.step(PAUSE);
            conveyor.drain();
        } catch (InterruptedException ended) {
            closed = true;
        } catch (RuntimeException e) {
            LOG.error("The rebuild broke off", e);
            failure = e;
        } finally {
            ready = true;
        }
    }

    /** Why it cannot be used; absent where it can. */
    @Nullable
    RuntimeException failure() {
        return failure;
    }

    /** Brings it up to a position that the live generation has reached, and hands it over. */
    Conveyor caughtUpWith(long position) throws InterruptedException {
        while (conveyor.stored() < position) conveyor.step(PAUSE);
        conveyor.drain();
        return conveyor;
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        conveyor.close();
    }
}
