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

    /**
     * Whether it is technique and no act of anybody, such as {@link RequestAnswered}. It has a position like any other;
     * who reads events passes over it.
     */
    public boolean technical() {
        return type.equals(RequestAnswered.NAME);
    }

    /** Reads it as an event, through upcasters where it is old. @throws org.sillok.kernel.catalog.UnreadableEvent when this version of the software cannot read it */
    public RecordedEvent decode() {
        return new RecordedEvent(position, id, stream, sequence, recordedAt, EventJson.read(type, revision, payload));
    }
}
