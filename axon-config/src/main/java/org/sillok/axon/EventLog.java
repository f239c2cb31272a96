package org.sillok.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.sillok.kernel.RecordedEvent;

/** The record, read in its order. The same behaviour over every event store. */
public interface EventLog {

    /** The last position, or -1 while the record is empty. */
    long head();

    /**
     * Up to {@code most} events from a position on, in order, {@linkplain StoredEvent#technical() technical} ones among
     * them; empty at the end of the record.
     */
    List<StoredEvent> read(long from, int most);

    /**
     * The events of one stream from a sequence on, in order; empty where there are none. Axon Server does not tell the
     * positions of a stream's events: they are -1 then.
     */
    List<RecordedEvent> stream(String stream, long fromSequence);

    /** The sequence of a stream's last event; absent where the stream has none. */
    OptionalLong lastSequence(String stream);

    /**
     * Where an event of a stream lies in the record; absent where there is none. Over Axon Server this reads what lies
     * around the time at which the event was recorded.
     */
    OptionalLong position(String stream, long sequence);

    /** The events of these stored types from a position on, decoded, in order. Close it. */
    Stream<RecordedEvent> ofTypes(List<String> types, long from);

    /** Waits until the record has reached a position. @return whether it has, within the time given */
    boolean await(long position, Duration atMost) throws InterruptedException;

    /**
     * The position that an instant means: the end of the largest prefix of the record whose recorded times are all not
     * after it; -1 where that prefix is empty.
     */
    long positionAt(Instant instant);
}
