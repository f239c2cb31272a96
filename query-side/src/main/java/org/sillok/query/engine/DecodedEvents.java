package org.sillok.query.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.catalog.UnreadableEvent;

/** Reads the record ahead of the fold on a thread of its own and decodes each event once; technical ones are left out. */
public final class DecodedEvents implements AutoCloseable {

    private static final int AHEAD = 4;
    private static final Duration NAP = Duration.ofMillis(500);

    private sealed interface Read {
        record Some(Stretch stretch) implements Read {}

        record Failure(RuntimeException cause) implements Read {}
    }

    private final EventLog log;
    private final int most;
    private final Pace pace;
    private final ArrayBlockingQueue<Read> read = new ArrayBlockingQueue<>(AHEAD);
    private volatile boolean closed;

    /** @param most how many events come at a time at most */
    public DecodedEvents(EventLog log, long from, int most) {
        this(log, from, most, new Pace(Duration.ZERO));
    }

    DecodedEvents(EventLog log, long from, int most, Pace pace) {
        this.log = log;
        this.most = most;
        this.pace = pace;
        Thread.ofPlatform().name("sillok-reader").daemon().start(() -> readFrom(from));
    }

    /** The next stretch; an empty one when there is none within the time given. */
    public Stretch next(Duration atMost) throws InterruptedException {
        @Nullable Read next = read.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        return switch (next) {
            case null -> Stretch.none();
            case Read.Some some -> some.stretch();
            case Read.Failure failure -> throw failure.cause();
        };
    }

    boolean idle() {
        return read.isEmpty();
    }

    private void readFrom(long from) {
        try {
            long next = from;
            while (!closed) {
                var stored = log.read(next, most);
                if (stored.isEmpty()) log.await(next, NAP);
                else decode(stored);
                next += stored.size();
                if (stored.size() < most && !stored.isEmpty()) pace.rest(next);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            hand(new Read.Failure(e));
        }
    }

    /** Hands on what can be read before it says what cannot. */
    private void decode(List<StoredEvent> stored) {
        var events = new ArrayList<RecordedEvent>(stored.size());
        long first = stored.getFirst().position();
        long next = first;
        try {
            for (var one : stored) {
                if (one.position() != next) throw new IllegalStateException("the record has a gap at " + next);
                if (!one.technical()) events.add(decoded(one));
                next++;
            }
        } finally {
            if (next > first) hand(new Read.Some(new Stretch(first, next - 1, events)));
        }
    }

    private static RecordedEvent decoded(StoredEvent one) {
        try {
            return one.decode();
        } catch (UnreadableEvent e) {
            throw new Unreadable(one.position(), e);
        }
    }

    // Never by interrupting: a store may lose its file when a thread is interrupted while it reads.
    private void hand(Read one) {
        try {
            while (!closed && !read.offer(one, 50, TimeUnit.MILLISECONDS)) Thread.onSpinWait();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
