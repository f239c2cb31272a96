package org.sillok.axon.server;

import io.axoniq.axonserver.grpc.event.Event;
import java.time.Instant;
import org.axonframework.axonserver.connector.util.GrpcMetaDataConverter;
import org.sillok.axon.EventSerializer;
import org.sillok.axon.Metadata;
import org.sillok.axon.StoredEvent;

/** Events of Axon Server as the record knows them. */
final class Stored {

    private static final GrpcMetaDataConverter METADATA = new GrpcMetaDataConverter(new EventSerializer());

    private Stored() {}

    static StoredEvent of(long position, Event event) {
        var payload = event.getPayload();
        return new StoredEvent(
                position,
                event.getMessageIdentifier(),
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                Instant.ofEpochMilli(event.getTimestamp()),
                payload.getType(),
                payload.getRevision().isEmpty() ? 1 : Integer.parseInt(payload.getRevision()),
                payload.getData().toByteArray(),
                Metadata.write(METADATA.convert(event.getMetaDataMap())));
    }
}
