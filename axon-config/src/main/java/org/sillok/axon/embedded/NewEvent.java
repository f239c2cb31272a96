package org.sillok.axon.embedded;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.sillok.axon.Metadata;

/** An event as it goes to the store, its bytes made on its caller's thread. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NewEvent(
        String id, String stream, long sequence, long recordedAt, EventTypeName type, byte[] payload, byte[] metadata) {

    /** @throws IllegalArgumentException when the message belongs to no stream */
    static NewEvent of(EventMessage<?> message, Serializer serializer) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalArgumentException("every event of the record belongs to a stream: " + message);
        }
        var payload = serializer.serialize(event.getPayload(), byte[].class);
        return new NewEvent(
                event.getIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getTimestamp().toEpochMilli(),
                new EventTypeName(
                        payload.getType().getName(),
                        Integer.parseInt(payload.getType().getRevision())),
                payload.getData(),
                Metadata.write(event.getMetaData()));
    }
}
