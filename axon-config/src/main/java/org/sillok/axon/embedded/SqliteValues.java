package org.sillok.axon.embedded;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.vault.SealedValue;
import org.sillok.axon.vault.ValueStore;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;

/** The encrypted values in {@code vault.db}. */
final class SqliteValues implements ValueStore, AutoCloseable {

    private static final String[] SCHEMA = {
        """
        create table if not exists sealed_value (
          commitment blob primary key, subject text, sealed blob not null) strict, without rowid""", "create index if not exists sealed_value_of on sealed_value (subject) where subject is not null"
    };
    private static final byte[] NOTHING = {};

    private final ErasableFile file;
    private final PreparedStatement insert;
    private final PreparedStatement replace;
    private final PreparedStatement delete;
    private final PreparedStatement empty;
    private final PreparedStatement emptyOf;

    SqliteValues(Path directory) {
        try {
            file = new ErasableFile(directory, "vault.db", SCHEMA);
            insert = file.prepare("""
                    insert into sealed_value values (?, ?, ?)
                    on conflict do update set sealed = excluded.sealed where length(sealed_value.sealed) = 0""");
            replace = file.prepare("insert or replace into sealed_value values (?, ?, ?)");
            delete = file.prepare("delete from sealed_value where commitment = ?");
            empty = file.prepare("update sealed_value set sealed = x'' where commitment = ? and length(sealed) > 0");
            emptyOf = file.prepare("update sealed_value set sealed = x'' where subject = ? and length(sealed) > 0");
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    @Override
    public Set<Commitment> keep(Collection<SealedValue> values) {
        return file.write(() -> {
            var there = new HashSet<Commitment>();
            for (var value : values) if (execute(insert, value) == 0) there.add(value.commitment());
            return there;
        });
    }

    @Override
    public void replace(Collection<SealedValue> values) {
        file.write(() -> {
            for (var value : values) execute(replace, value);
            return values.size();
        });
    }

    private static int execute(PreparedStatement statement, SealedValue value) throws SQLException {
        statement.setBytes(1, key(value.commitment()));
        statement.setString(2, subject(value));
        statement.setBytes(3, value.sealed());
        return statement.executeUpdate();
    }

    private static @Nullable String subject(SealedValue value) {
        var subject = value.subject();
        return subject == null ? null : subject.value();
    }

    @Override
    public Map<Commitment, SealedValue> find(Collection<Commitment> commitments) {
        return file.ask(reader -> {
            var found = new HashMap<Commitment, SealedValue>();
            for (var commitment : commitments) {
                var statement = reader.prepare(
                        "select subject, sealed from sealed_value where commitment = ?", (Object) key(commitment));
                try (var rows = statement.executeQuery()) {
                    if (rows.next()) found.put(commitment, value(commitment, rows));
                }
            }
            return found;
        });
    }

    private static SealedValue value(Commitment commitment, ResultSet row) throws SQLException {
        var subject = row.getString(1);
        var sealed = row.getBytes(2);
        return new SealedValue(
                commitment, subject == null ? null : new PersonId(subject), sealed == null ? NOTHING : sealed);
    }

    @Override
    public void remove(Collection<Commitment> commitments) {
        each(delete, commitments);
    }

    @Override
    public void empty(Collection<Commitment> commitments) {
        each(empty, commitments);
    }

    private void each(PreparedStatement statement, Collection<Commitment> commitments) {
        var all = List.copyOf(commitments);
        file.erase(() -> {
            for (var commitment : all) {
                statement.setBytes(1, key(commitment));
                statement.executeUpdate();
            }
            return all.size();
        });
    }

    @Override
    public void emptyOf(Collection<PersonId> persons) {
        var all = List.copyOf(persons);
        file.erase(() -> {
            for (var person : all) {
                emptyOf.setString(1, person.value());
                emptyOf.executeUpdate();
            }
            return all.size();
        });
    }

    private static byte[] key(Commitment commitment) {
        return HexFormat.of().parseHex(commitment.hash());
    }

    @Override
    public void close() throws SQLException {
        file.close();
    }
}
