package org.sillok.kernel;

import java.time.Instant;

/**
 * An event in its place in the record.
 *
 * @param position the global index: 0-based, contiguous, the same number everywhere
 * @param id the event's own identifier
 * @param stream the stream's name with its kind ("motion:2019-17")
 * @param sequence the place within the stream, 0-based
 * @param recordedAt set by the system; not monotonic in the position
 */
public record RecordedEvent(long position, String id, String stream, long sequence, Instant recordedAt, Event event) {

    /** When it happened: as stated by the actor, or else when it was recorded. */
    public Instant occurredAt() {
        return event.act().occurredAt(recordedAt);
    }
}
