package org.sillok.benchmarks.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.sillok.kernel.Event;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.StreamId;

/**
 * A record of many committees, the same at every run: terms, meetings, motions with their votes, budgets, documents. It
 * ends in the middle of whatever it has come to.
 */
public final class GeneratedRecord {

    /** How many events go into one append. */
    public static final int BATCH = 500;

    private static final Instant START = Instant.parse("2019-07-25T00:00:00Z");
    private static final Duration STEP = Duration.ofMillis(40);

    private final long wanted;
    private final Consumer<List<DomainEventMessage<?>>> append;
    private final List<DomainEventMessage<?>> batch = new ArrayList<>(BATCH);
    private final Map<String, Long> sequences = new HashMap<>();
    private long written;

    private GeneratedRecord(long wanted, Consumer<List<DomainEventMessage<?>>> append) {
        this.wanted = wanted;
        this.append = append;
    }

    /** Makes exactly that many events and hands them over in batches, in order. */
    public static void of(long events, Consumer<List<DomainEventMessage<?>>> append) {
        var record = new GeneratedRecord(events, append);
        for (int body = 0; !record.complete(); body++) {
            record.sequences.clear(); // no later committee writes to the streams of an earlier one
            new CommitteeYears(new Committee("body-" + body), record).live();
        }
        record.flush();
    }

    boolean complete() {
        return written == wanted;
    }

    /** Takes the next event in; after the last one wanted it takes none. */
    void add(Event event) {
        if (complete()) return;
        var stream = event.stream().toString();
        var sequence = sequences.merge(stream, 0L, (last, zero) -> last + 1);
        batch.add(new GenericDomainEventMessage<>(
                stream.substring(0, stream.indexOf(':')),
                stream,
                sequence,
                event,
                Map.of(
                        "actor",
                        event.act().actor().value(),
                        "commandId",
                        id(2 * written),
                        "correlationId",
                        id(2 * written)),
                id(2 * written + 1),
                START.plus(STEP.multipliedBy(written))));
        written++;
        if (batch.size() == BATCH) flush();
    }

    /** The last event so far of a stream, as another stream's event names it. */
    Evidence evidence(StreamId stream) {
        return new Evidence(stream.toString(), sequences.getOrDefault(stream.toString(), 0L));
    }

    private void flush() {
        if (!batch.isEmpty()) append.accept(List.copyOf(batch));
        batch.clear();
    }

    private static String id(long number) {
        var high = (Committee.mix(number) & ~0xF000L) | 0x7000L;
        var low = (Committee.mix(~number) & ~(3L << 62)) | (1L << 63);
        return new UUID(high, low).toString();
    }
}
