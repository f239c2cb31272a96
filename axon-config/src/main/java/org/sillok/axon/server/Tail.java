package org.sillok.axon.server;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.sillok.axon.Head;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the record as it grows and keeps in mind what Axon Server cannot be asked for: the latest recorded time up to
 * each position, and where the events of a type lie. 16 bytes an event; the first question reads the whole record once.
 */
final class Tail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final int AHEAD = 5000;

    private final Supplier<EventChannel> channel;
    private final Head head = new Head();
    private final Longs latest = new Longs();
    private final Map<String, Longs> positions = new HashMap<>();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean closed;

    Tail(Supplier<EventChannel> channel) {
        this.channel = channel;
    }

    /** Waits until it has come as far as a position. @return whether it has, within the time given */
    boolean await(long position, Duration atMost) throws InterruptedException {
        if (started.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("record-tail").start(this::follow);
        }
        return head.await(position, atMost);
    }

    /** The end of the largest prefix whose recorded times are all not after an instant. */
    synchronized long positionAt(long epochMilli) {
        int low = -1;
        int high = latest.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (latest.get(middle) <= epochMilli) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /** Where the events of these types lie from a position on, in order. */
    synchronized long[] positions(List<String> types, long from) {
        return types.stream()
                .distinct()
                .flatMapToLong(type -> positions.getOrDefault(type, Longs.NONE).stream())
                .filter(position -> position >= from)
                .sorted()
                .toArray();
    }

    private void follow() {
        while (!closed) {
            try (var stream = channel.get().openStream(head.position(), AHEAD, AHEAD / 4)) {
                while (!closed && !stream.isClosed()) {
                    var event = stream.nextIfAvailable(1, TimeUnit.SECONDS);
                    if (event != null) note(event.getToken(), event.getEvent());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Axon Server cannot be followed; trying again", e);
            }
            pause();
        }
    }

    private void note(long position, Event event) {
        synchronized (this) {
            long before = latest.size() == 0 ? Long.MIN_VALUE : latest.get(latest.size() - 1);
            latest.add(Math.max(before, event.getTimestamp()));
            positions
                    .computeIfAbsent(event.getPayload().getType(), type -> new Longs())
                    .add(position);
        }
        head.moveTo(position);
    }

    private void pause() {
        try {
            if (!closed) Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    /** A list of longs without a box for each. */
    private static final class Longs {
        static final Longs NONE = new Longs();

        private long[] values = new long[16];
        private int size;

        void add(long value) {
            if (size == values.length) values = Arrays.copyOf(values, size * 2);
            values[size++] = value;
        }

        long get(int index) {
            return values[index];
        }

        int size() {
            return size;
        }

        LongStream stream() {
            return Arrays.stream(values, 0, size);
        }
    }
}
