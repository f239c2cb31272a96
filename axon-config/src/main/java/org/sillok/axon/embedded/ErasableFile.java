package org.sillok.axon.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A SQLite file in which what is taken away is overwritten, with its one writer. */
final class ErasableFile implements AutoCloseable {

    private final String name;
    private final Connection connection;
    private final Connection cleaner;
    private final GroupCommit writer;
    private final Readers readers;

    ErasableFile(Path directory, String name, String... schema) throws SQLException {
        this.name = name;
        var file = SqliteFile.in(directory, name);
        var statements = new ArrayList<>(List.of("pragma secure_delete=on", "pragma wal_autocheckpoint=1000"));
        statements.addAll(List.of(schema));
        connection = file.write(statements.toArray(String[]::new));
        writer = new GroupCommit(name + "-writer", connection, new GroupCommit.State() {});
        readers = new Readers(file, 2);
        cleaner = file.open();
    }

    /** A statement of the writer; to be prepared before there is work for it. */
    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** @return the result, once it is on disk */
    <R> R write(Work<R> work) {
        return writer.commit(work);
    }

    <R> R ask(Readers.Query<R> query) {
        return readers.ask(query);
    }

    /** When this returns, not even the write-ahead log holds what was deleted. */
    void erase(Work<?> work) {
        writer.commit(work);
        emptyLog();
    }

    private synchronized void emptyLog() {
        try (var statement = cleaner.createStatement();
                var result = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
            if (result.next() && result.getInt(1) != 0) {
                throw new IllegalStateException("deleted, but traces are left in %s-wal: delete again".formatted(name));
            }
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        readers.close();
        cleaner.close();
        writer.close();
    }
}
