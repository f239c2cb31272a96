package org.sillok.axon.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.sillok.axon.Metadata;

/** The latest known state of long-lived aggregates: a shortcut that may be thrown away at any time. */
final class Snapshots {

    private final GroupCommit writer;
    private final Readers readers;
    private final Serializer serializer;
    private final PreparedStatement insert;
    private final PreparedStatement prune;

    Snapshots(Connection connection, GroupCommit writer, Readers readers, Serializer serializer) throws SQLException {
        this.writer = writer;
        this.readers = readers;
        this.serializer = serializer;
        insert = connection.prepareStatement("insert or replace into snapshot values (?, ?, ?, ?, ?, ?, ?)");
        prune = connection.prepareStatement("delete from snapshot where stream = ? and sequence < ?");
    }

    void store(DomainEventMessage<?> snapshot) {
        var state = serializer.serialize(snapshot.getPayload(), byte[].class);
        var metadata = Metadata.write(snapshot.getMetaData());
        writer.commit(() -> {
            insert.setString(1, snapshot.getAggregateIdentifier());
            insert.setLong(2, snapshot.getSequenceNumber());
            insert.setLong(3, snapshot.getTimestamp().toEpochMilli());
            insert.setString(4, state.getType().getName());
            insert.setString(5, state.getType().getRevision());
            insert.setBytes(6, state.getData());
            insert.setBytes(7, metadata);
            insert.executeUpdate();
            prune.setString(1, snapshot.getAggregateIdentifier());
            prune.setLong(2, snapshot.getSequenceNumber());
            return prune.executeUpdate();
        });
    }

    Optional<DomainEventMessage<?>> latest(String stream) {
        return readers.ask(reader -> {
            var statement = reader.prepare("""
                    select sequence, recorded, type, revision, payload, metadata
                    from snapshot where stream = ? order by sequence desc limit 1""", stream);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) return Optional.empty();
                var state = new SimpleSerializedObject<>(
                        rows.getBytes(5), byte[].class, rows.getString(3), rows.getString(4));
                return Optional.of(new GenericDomainEventMessage<>(
                        StreamKind.of(stream),
                        stream,
                        rows.getLong(1),
                        serializer.deserialize(state),
                        Metadata.read(rows.getBytes(6)),
                        "snapshot:" + stream,
                        Instant.ofEpochMilli(rows.getLong(2))));
            }
        });
    }
}
