package org.sillok.benchmarks.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.sillok.benchmarks.load.ClosedLoop;
import org.sillok.benchmarks.load.Load;

/** The reference: one row of the size of an event into one table, each in a transaction of its own. */
public final class PlainInsert {

    private static final int BYTES = 400;
    private static final String TABLE =
            "create table if not exists plain (position bigserial primary key, payload bytea not null)";

    private PlainInsert() {}

    /** Inserts from as many connections as there are clients. */
    public static Load run(Cluster cluster, int clients, double seconds) {
        try (var connection = DriverManager.getConnection(cluster.url());
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
            var before = count(connection);
            var load = ClosedLoop.run(clients, seconds, any -> new Inserting(cluster));
            var added = count(connection) - before;
            if (added < load.operations()) throw new IllegalStateException(load + ", but only " + added + " rows");
            return load;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from plain")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static final class Inserting implements ClosedLoop.Client {
        private final Connection connection;
        private final PreparedStatement insert;
        private final byte[] payload = new byte[BYTES];

        private Inserting(Cluster cluster) {
            try {
                connection = DriverManager.getConnection(cluster.url());
                insert = connection.prepareStatement("insert into plain (payload) values (?)");
                ThreadLocalRandom.current().nextBytes(payload);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void ask() throws SQLException {
            insert.setBytes(1, payload);
            insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
