package org.sillok.axon.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.serialization.Serializer;
import org.sillok.axon.Head;

/** The event store in one file, opened: {@code events.db} in the data directory. */
public final class EmbeddedStore implements AutoCloseable {

    private static final int READERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final OnlyOne lock;
    private final FileChannel content;
    private final Checkpoints checkpoints;
    private final GroupCommit writer;
    private final Readers readers;
    private final EmbeddedLog log;
    private final SqliteStorageEngine engine;

    /**
     * @param events writes and reads events
     * @param states writes and reads snapshots
     */
    public EmbeddedStore(Path directory, Serializer events, Serializer states) {
        try {
            var file = SqliteFile.in(directory, "events.db");
            lock = OnlyOne.of(directory);
            var connection = file.write(EventSchema.TABLES);
            var head = new Head();
            content = file.content();
            checkpoints = new Checkpoints("event-checkpoints", content, file.open(), connection);
            var tables = new EventTables(connection, head, checkpoints);
            readers = new Readers(file, READERS);
            writer = new GroupCommit("event-writer", connection, tables);
            log = new EmbeddedLog(readers, head);
            engine = new SqliteStorageEngine(writer, tables, log, snapshots(connection, states), events);
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    private Snapshots snapshots(Connection connection, Serializer states) throws SQLException {
        return new Snapshots(connection, writer, readers, states);
    }

    GroupCommit writer() {
        return writer;
    }

    EmbeddedLog log() {
        return log;
    }

    SqliteStorageEngine engine() {
        return engine;
    }

    private static void close(FileChannel content) throws SQLException {
        try {
            content.close();
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /** Writes what waits, and closes. */
    @Override
    public void close() throws SQLException {
        readers.close();
        checkpoints.close();
        writer.close(); // the last connection, so that it leaves everything in the one file
        close(content);
        lock.close();
    }
}
