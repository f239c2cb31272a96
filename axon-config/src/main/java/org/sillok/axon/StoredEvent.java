package org.sillok.axon;

import java.time.Instant;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.catalog.EventJson;

/** An event as its bytes lie in the store; they are never rewritten. */
@SuppressWarnings("ArrayRecordComponent") // compared by position only
public record StoredEvent(
        long position,
        String id,
        String stream,
        long sequence,
        Instant recordedAt,
        String type,
        int revision,
        byte[] payload,
        byte[] metadata) {

    /** Reads it as an event, through upcasters where it is old. @throws org.sillok.kernel.catalog.UnreadableEvent when this version of the software cannot read it */
    public RecordedEvent decode() {
        return new RecordedEvent(position, id, stream, sequence, recordedAt, EventJson.read(type, revision, payload));
    }
}
