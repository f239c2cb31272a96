package org.sillok.query.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.Custody;
import org.sillok.axon.EventLog;
import org.sillok.kernel.custody.Finding.ViewChanged;
import org.sillok.kernel.custody.StateAttested;
import org.sillok.projection.Projection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the stored views with the record from time to time, and whenever somebody asks. What is changed it reports for the record;
 * where nothing is, it attests what the views came to. Only the process that writes the views inspects them.
 */
public final class Inspector implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Inspector.class);
    private static final Duration TO_CLOSE = Duration.ofSeconds(10);

    /**
     * Where the inspection stands.
     *
     * @param running how far the pass under way has come; absent while there is none
     * @param last what the last complete pass came to; absent before the first
     */
    public record Standing(
            @Nullable Running running, @Nullable Last last) {}

    /** A pass under way: up to which position it has compared, and up to which it will. */
    public record Running(long position, long until) {}

    /**
     * A complete pass.
     *
     * @param position up to where it compared
     * @param at when it ended
     * @param blocked how many views could not be folded, so that nothing is attested
     * @param findings the versions of views that are not as the events make them
     */
    public record Last(long position, Instant at, int blocked, List<ViewChanged> findings) {}

    private final EventLog log;
    private final Collection<? extends Projection<?>> projections;
    private final ViewStore views;
    private final Engine engine;
    private final Custody custody;
    private final Clock clock;
    private final EngineProperties properties;
    private final InspectionProperties pace;
    private final Semaphore wanted = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closing;
    private volatile boolean hurried;
    private volatile @Nullable Running running;
    private volatile @Nullable Last last;

    Inspector(
            EventLog log,
            Collection<? extends Projection<?>> projections,
            ViewStore views,
            Engine engine,
            Custody custody,
            Clock clock,
            EngineProperties properties,
            InspectionProperties pace) {
        this.log = log;
        this.projections = projections;
        this.views = views;
        this.engine = engine;
        this.custody = custody;
        this.clock = clock;
        this.properties = properties;
        this.pace = pace;
        this.thread = Thread.ofPlatform().daemon().name("sillok-inspector").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    public Standing standing() {
        return new Standing(running, last);
    }

    /**
     * Inspects now and without rests; a pass under way goes on without them.
     *
     * @throws Engine.NotTheWriter when another process writes the views
     */
    public Standing inspect() {
        if (!engine.progress().writer()) throw new Engine.NotTheWriter();
        hurried = true;
        if (running == null) wanted.release();
        return standing();
    }

    private void run() {
        try {
            wait(pace.first());
            while (!closing) {
                if (engine.progress().writer()) inspection();
                wait(pace.again());
            }
        } catch (InterruptedException e) {
            LOG.warn("The views are no longer inspected", e);
        }
    }

    /** Until the time has come, or somebody asks. */
    private void wait(Duration time) throws InterruptedException {
        boolean ignored = wanted.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
        wanted.drainPermits();
    }

    private void inspection() throws InterruptedException {
        long until = engine.position();
        running = new Running(-1, until);
        try {
            var pass = new Inspection(log, projections, views, engine::place, properties);
            var result = pass.until(until, reached -> rest(reached, until));
            if (result.complete()) completed(until, result);
        } catch (RuntimeException e) {
            LOG.warn("The views could not be inspected; it will be tried again", e);
        } finally {
            hurried = false;
            running = null;
        }
    }

    private boolean rest(long reached, long until) throws InterruptedException {
        running = new Running(reached, until);
        if (!hurried) Thread.sleep(pace.rest());
        return !closing && engine.progress().writer();
    }

    private void completed(long position, Inspection.Result result) {
        for (var finding : result.findings()) {
            if (custody.report(finding)) LOG.error("A stored view is not as the events make it: {}", finding);
        }
        if (result.findings().isEmpty() && result.blocked() == 0 && isNews(position)) {
            custody.attest(position, result.readModels(), result.heads());
        }
        last = new Last(position, clock.instant(), result.blocked(), result.findings());
    }

    /** Whether there is anything in the record besides attestations since the last one. */
    private boolean isNews(long position) {
        long next = position;
        while (next >= 0) {
            var event = log.read(next, 1).getFirst();
            if (event.technical()) next--;
            else return !(event.decode().event() instanceof StateAttested);
        }
        return false;
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        hurried = true;
        wanted.release();
        thread.join(TO_CLOSE);
    }
}
