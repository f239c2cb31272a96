package org.sillok.axon.embedded;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.VoterKeys;

/** The keys of the cycles in a SQLite file of their own, {@code voter-keys.db}, beside the vault. */
final class SqliteVoterKeys implements VoterKeys, AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String[] SCHEMA = {"pragma secure_delete=on", """
        create table if not exists voter_key (
          cycle text not null, purpose text not null, key blob not null, primary key (cycle, purpose))
          strict, without rowid"""};

    private final Connection connection;

    SqliteVoterKeys(Path directory) {
        try {
            connection = SqliteFile.in(directory, "voter-keys.db").write(SCHEMA);
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    @Override
    public synchronized byte[] of(CycleId cycle, Purpose purpose) {
        try {
            var known = find(cycle, purpose);
            return known == null ? draw(cycle, purpose) : known;
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    private byte @Nullable [] find(CycleId cycle, Purpose purpose) throws SQLException {
        try (var select = connection.prepareStatement("select key from voter_key where cycle = ? and purpose = ?")) {
            select.setString(1, cycle.value());
            select.setString(2, purpose.name());
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
            }
        }
    }

    private byte[] draw(CycleId cycle, Purpose purpose) throws SQLException {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        try (var insert = connection.prepareStatement("insert into voter_key values (?, ?, ?)")) {
            insert.setString(1, cycle.value());
            insert.setString(2, purpose.name());
            insert.setBytes(3, key);
            insert.executeUpdate();
        }
        return key;
    }

    @Override
    public synchronized void close() throws SQLException {
        connection.close();
    }
}
