package org.sillok.axon.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Connections that only read, lent one query at a time. */
final class Readers implements AutoCloseable {

    /** A query on a borrowed connection. */
    interface Query<R> {
        R ask(Reader reader) throws SQLException;
    }

    /** A connection with the statements it has prepared. */
    static final class Reader {
        private final Connection connection;
        private final Map<String, PreparedStatement> prepared = new HashMap<>();

        private Reader(Connection connection) {
            this.connection = connection;
        }

        PreparedStatement prepare(String sql, Object... values) throws SQLException {
            var statement = prepared.get(sql);
            if (statement == null) prepared.put(sql, statement = connection.prepareStatement(sql));
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement;
        }
    }

    private final BlockingQueue<Reader> idle;
    private final int count;

    Readers(SqliteFile file, int count) throws SQLException {
        this.count = count;
        idle = new ArrayBlockingQueue<>(count);
        for (int i = 0; i < count; i++) idle.add(new Reader(file.read()));
    }

    <R> R ask(Query<R> query) {
        var reader = borrow();
        try {
            return query.ask(reader);
        } catch (SQLException e) {
            throw new StoreFailed(e);
        } finally {
            idle.add(reader);
        }
    }

    private Reader borrow() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return idle.take();
                } catch (InterruptedException e) {
                    interrupted = true; // a query is short; whoever interrupts is heard after it
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    /** Waits for queries under way, then closes; whoever asks afterwards is told by the closed connection. */
    @Override
    public void close() throws SQLException {
        var all = new ArrayList<Reader>(count);
        for (int i = 0; i < count; i++) all.add(borrow());
        for (var reader : all) reader.connection.close();
        idle.addAll(all);
    }
}
