package org.sillok.query.engine;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the views up with the record. One engine at a time writes; any other follows it as a reader, and takes over when
 * it falls silent.
 */
public final class Engine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int LONGEST_RETRY = 25;

    private final EventLog log;
    private final Collection<? extends Projection<?>> projections;
    private final ViewStore views;
    private final Ledger ledger;
    private final Lease lease;
    private final EngineProperties properties;
    private final Standing standing = new Standing();
    private final Pace pace;
    private final Generations generations;
    private final ConcurrentLinkedQueue<Task<?>> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Successor> successor = new AtomicReference<>();
    private volatile boolean running;
    private volatile boolean writing;
    private volatile @Nullable String trouble;
    private @Nullable Thread thread;

    Engine(
            EventLog log,
            Collection<? extends Projection<?>> projections,
            ViewStore views,
            Ledger ledger,
            Lease lease,
            EngineProperties properties) {
        this.log = log;
        this.projections = List.copyOf(projections);
        this.views = views;
        this.ledger = ledger;
        this.lease = lease;
        this.properties = properties;
        this.pace = new Pace(properties.pace());
        this.generations = new Generations(log, this.projections, views, ledger, properties, pace);
    }

    /** Starts to keep up. */
    public synchronized void start() {
        if (running) return;
        running = true;
        thread = Thread.ofPlatform().name("sillok-engine").daemon().start(this::run);
    }

    /** The position reached: everything up to here is in the views. */
    public long position() {
        return standing.now().position();
    }

    /** Where the live views lie. */
    Place place() {
        return standing.now().place();
    }

    /**
     * The views as they stood at a position; the current one where none is given.
     *
     * @param whenBlocked told of each view read that stays behind
     */
    public MongoViews at(@Nullable Long position, Consumer<BlockedKey> whenBlocked) {
        var now = standing.now();
        if (position != null && position > now.position()) {
            throw new IllegalArgumentException("position %d is after %d".formatted(position, now.position()));
        }
        return new MongoViews(
                views, now.place(), position == null ? now.position() : position, now.blocked(), whenBlocked);
    }

    /** Waits until a position is in the views. @return whether it is, within the time given */
    public boolean await(long position, Duration atMost) throws InterruptedException {
        if (position > position()) pace.want(Math.min(position, log.head() + 1));
        return standing.await(position, atMost);
    }

    public Progress progress() {
        var now = standing.now();
        var next = successor.get();
        return new Progress(
                now.place().generation(),
                now.position(),
                log.head(),
                writing,
                trouble,
                next == null ? null : next.progress(),
                now.blocked());
    }

    /**
     * Folds a blocked view again from where it failed.
     *
     * @return what blocks it now; empty when it came through
     * @throws NotBlocked when it is not blocked
     * @throws NotTheWriter when another engine writes
     */
    public CompletableFuture<Optional<BlockedKey>> retry(String projection, Key key) {
        return asWriter(conveyor -> {
            var block = conveyor.blocked().stream()
                    .filter(one ->
                            one.projection().equals(projection) && one.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new NotBlocked(projection, key));
            return Optional.ofNullable(conveyor.retry(block, named(projection)));
        });
    }

    /**
     * Builds all views anew beside the live ones, which they replace when they have caught up. While one rebuild runs,
     * asking again changes nothing.
     *
     * @throws NotTheWriter when another engine writes
     */
    public CompletableFuture<Progress> rebuild() {
        return asWriter(live -> {
            if (successor.get() == null) {
                var next = new Successor(generations.begin(), standing::now);
                successor.set(next);
                next.start();
            }
            return progress();
        });
    }

    /** Something that only the writing thread may do. */
    private record Task<T>(Function<Conveyor, T> work, CompletableFuture<T> answer) {

        void run(Conveyor conveyor) {
            try {
                answer.complete(work.apply(conveyor));
            } catch (NotBlocked e) {
                answer.completeExceptionally(e);
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
                throw e;
            }
        }
    }

    private <T> CompletableFuture<T> asWriter(Function<Conveyor, T> work) {
        var task = new Task<>(work, new CompletableFuture<T>());
        tasks.add(task);
        if (!writing) refuseTasks();
        return task.answer();
    }

    private void refuseTasks() {
        for (var task = tasks.poll(); task != null; task = tasks.poll()) {
            task.answer().completeExceptionally(new NotTheWriter());
        }
    }

    private Projection<?> named(String name) {
        for (var projection : projections) if (projection.name().equals(name)) return projection;
        throw new IllegalStateException("no read model is named " + name);
    }

    private void run() {
        int failures = 0;
        while (running) {
            long before = position();
            try {
                if (lease.hold()) lead();
                else follow();
                failures = 0;
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException e) {
                failures = position() > before ? 1 : failures + 1;
                if (!running || !rest(e, failures)) return;
            }
        }
    }

    /** Waits longer after every failure in a row. @return whether to try again */
    private boolean rest(RuntimeException failure, int failures) {
        trouble = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        LOG.error("The views do not get on; trying again", failure);
        return sleep(properties.retry().multipliedBy(Math.min(LONGEST_RETRY, 1L << Math.min(failures - 1, 10))));
    }

    private static boolean sleep(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException ended) {
            return false;
        }
    }

    private void follow() throws InterruptedException {
        var live = ledger.live();
        if (live.isPresent()) {
            var generation = ledger.generation(live.getAsInt());
            if (generation != null && generation.revisions().equals(generations.revisions())) {
                standing.move(new Place(generation.id()), generation.position(), ledger.blocked(generation.id()));
            }
        }
        trouble = null;
        Thread.sleep(properties.poll());
    }

    private void lead() throws InterruptedException {
        var conveyor = generations.open();
        try {
            watch(conveyor);
            writing = true;
            while (running && lease.hold()) {
                for (var task = tasks.poll(); task != null; task = tasks.poll()) task.run(conveyor);
                conveyor = succeeded(conveyor);
                conveyor.step(tasks.isEmpty() ? PAUSE : Duration.ZERO);
                trouble = null;
            }
            conveyor.drain();
        } finally {
            writing = false;
            conveyor.close();
            var next = successor.getAndSet(null);
            if (next != null) next.close();
            refuseTasks();
        }
    }

    private void watch(Conveyor conveyor) {
        var place = conveyor.place();
        standing.move(place, conveyor.stored(), conveyor.blocked());
        conveyor.watchedBy((position, blocked) -> standing.move(place, position, blocked));
    }

    /** Puts the next generation in the place of this one once it has caught up. */
    private Conveyor succeeded(Conveyor live) throws InterruptedException {
        var next = successor.get();
        if (next == null || !next.ready()) return live;
        successor.set(null);
        if (next.failure() != null) {
            next.close();
            return live;
        }
        live.drain();
        pace.want(live.stored());
        var conveyor = next.caughtUpWith(live.stored());
        ledger.lead(conveyor.place().generation());
        watch(conveyor);
        live.close();
        generations.dropLater(live.place());
        return conveyor;
    }

    @Override
    public void close() {
        running = false;
        var started = thread;
        if (started == null) return;
        try {
            started.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lease.release();
        generations.close();
    }

    /** There is nothing to fold again. */
    public static final class NotBlocked extends RuntimeException {
        NotBlocked(String projection, Key key) {
            super("%s %s is not blocked".formatted(projection, key));
        }
    }

    /** Another engine writes; ask that one. */
    public static final class NotTheWriter extends RuntimeException {
        NotTheWriter() {
            super("this process follows another that writes the views");
        }
    }

    /** The shape of each read model, and of the directories of all. */
    static Map<String, Integer> revisions(Collection<? extends Projection<?>> projections) {
        var revisions = new TreeMap<>(Map.of("directories", Run.FULL));
        projections.forEach(projection -> revisions.put(projection.name(), projection.revision()));
        return revisions;
    }
}
