package org.sillok.axon.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.Vault;

/** Disclosures in a SQLite file of their own, {@code vault.db}: what is forgotten is overwritten there. */
final class SqliteVault implements Vault, AutoCloseable {

    private static final String[] SCHEMA = {"pragma secure_delete=on", "pragma wal_autocheckpoint=1000", """
        create table if not exists disclosure (
          commitment blob primary key, subject text, salt blob not null, value text not null) strict, without rowid"""};

    private final Connection cleaner;
    private final PreparedStatement insert;
    private final PreparedStatement delete;
    private final GroupCommit writer;
    private final Readers readers;

    SqliteVault(Path directory) {
        try {
            var file = SqliteFile.in(directory, "vault.db");
            var connection = file.write(SCHEMA);
            insert = connection.prepareStatement("insert or ignore into disclosure values (?, ?, ?, ?)");
            delete = connection.prepareStatement("delete from disclosure where commitment = ?");
            writer = new GroupCommit("vault-writer", connection, new GroupCommit.State() {});
            readers = new Readers(file, 2);
            cleaner = file.open();
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    @Override
    public void keep(Collection<Disclosure> disclosures) {
        if (disclosures.isEmpty()) return;
        var kept = List.copyOf(disclosures);
        writer.commit(() -> {
            for (var disclosure : kept) insert(disclosure);
            return kept.size();
        });
    }

    private void insert(Disclosure disclosure) throws SQLException {
        var subject = disclosure.subject();
        insert.setBytes(1, key(disclosure.commitment()));
        insert.setString(2, subject == null ? null : subject.value());
        insert.setBytes(3, disclosure.salt());
        insert.setString(4, disclosure.value());
        insert.executeUpdate();
    }

    @Override
    public Map<Commitment, String> reveal(Collection<Commitment> commitments) {
        return readers.ask(reader -> {
            var revealed = new HashMap<Commitment, String>();
            for (var commitment : commitments) {
                var statement =
                        reader.prepare("select value from disclosure where commitment = ?", (Object) key(commitment));
                try (var rows = statement.executeQuery()) {
                    if (rows.next()) revealed.put(commitment, rows.getString(1));
                }
            }
            return revealed;
        });
    }

    @Override
    public void forget(Collection<Commitment> commitments) {
        if (commitments.isEmpty()) return;
        var forgotten = List.copyOf(commitments);
        writer.commit(() -> {
            for (var commitment : forgotten) {
                delete.setBytes(1, key(commitment));
                delete.executeUpdate();
            }
            return forgotten.size();
        });
        emptyLog();
    }

    /** The write-ahead log still holds what was deleted. */
    private synchronized void emptyLog() {
        try (var statement = cleaner.createStatement();
                var result = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
            if (result.next() && result.getInt(1) != 0) {
                throw new IllegalStateException("forgotten, but traces are left in vault.db-wal: forget again");
            }
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    private static byte[] key(Commitment commitment) {
        return HexFormat.of().parseHex(commitment.hash());
    }

    @Override
    public void close() throws SQLException {
        readers.close();
        cleaner.close();
        writer.close();
    }
}
