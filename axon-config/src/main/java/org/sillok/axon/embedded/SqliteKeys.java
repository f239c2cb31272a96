package org.sillok.axon.embedded;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.vault.KeyId;
import org.sillok.axon.vault.KeyStore;
import org.sillok.axon.vault.WrappedKey;

/** The wrapped data keys in {@code vault-keys.db}, beside the values so that each can have its own backup. */
final class SqliteKeys implements KeyStore, AutoCloseable {

    private static final String[] SCHEMA = {
        """
        create table if not exists data_key (
          id text primary key, master text not null, wrapped blob not null) strict, without rowid""", "create table if not exists master_key (id text primary key) strict, without rowid"
    };
    private static final String FIND = "select id, master, wrapped from data_key where id = ?";

    private final ErasableFile file;
    private final PreparedStatement insert;
    private final PreparedStatement find;
    private final PreparedStatement rewrap;
    private final PreparedStatement delete;
    private final PreparedStatement enter;
    private final PreparedStatement leave;

    SqliteKeys(Path directory) {
        try {
            file = new ErasableFile(directory, "vault-keys.db", SCHEMA);
            insert = file.prepare("insert or ignore into data_key values (?, ?, ?)");
            find = file.prepare(FIND);
            rewrap = file.prepare("update data_key set master = ?, wrapped = ? where id = ?");
            delete = file.prepare("delete from data_key where id = ?");
            enter = file.prepare("insert or ignore into master_key values (?)");
            leave = file.prepare("delete from master_key where id = ?");
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    @Override
    public Map<KeyId, WrappedKey> keep(Collection<WrappedKey> keys) {
        return file.write(() -> {
            var there = new HashMap<KeyId, WrappedKey>();
            for (var key : keys) {
                insert.setString(1, key.id().value());
                insert.setString(2, key.master());
                insert.setBytes(3, key.wrapped());
                if (insert.executeUpdate() > 0) continue;
                find.setString(1, key.id().value());
                for (var one : keys(find)) there.put(one.id(), one);
            }
            return there;
        });
    }

    @Override
    public Map<KeyId, WrappedKey> find(Collection<KeyId> ids) {
        return file.ask(reader -> {
            var found = new HashMap<KeyId, WrappedKey>();
            for (var id : ids) for (var key : keys(reader.prepare(FIND, id.value()))) found.put(id, key);
            return found;
        });
    }

    private static List<WrappedKey> keys(PreparedStatement statement) throws SQLException {
        var found = new ArrayList<WrappedKey>();
        try (var rows = statement.executeQuery()) {
            while (rows.next())
                found.add(new WrappedKey(new KeyId(rows.getString(1)), rows.getString(2), rows.getBytes(3)));
        }
        return found;
    }

    @Override
    public void destroy(Collection<KeyId> ids) {
        var all = List.copyOf(ids);
        file.erase(() -> {
            for (var id : all) {
                delete.setString(1, id.value());
                delete.executeUpdate();
            }
            return all.size();
        });
    }

    @Override
    public List<WrappedKey> after(@Nullable KeyId last, int most) {
        return file.ask(reader -> keys(reader.prepare(
                "select id, master, wrapped from data_key where id > ? order by id limit ?",
                last == null ? "" : last.value(),
                most)));
    }

    @Override
    public void rewrap(Collection<WrappedKey> keys) {
        file.write(() -> {
            for (var key : keys) {
                rewrap.setString(1, key.master());
                rewrap.setBytes(2, key.wrapped());
                rewrap.setString(3, key.id().value());
                rewrap.executeUpdate();
            }
            return keys.size();
        });
    }

    @Override
    public Set<String> masters() {
        return file.ask(reader -> {
            var found = new HashSet<String>();
            try (var rows = reader.prepare("select id from master_key").executeQuery()) {
                while (rows.next()) found.add(rows.getString(1));
            }
            return found;
        });
    }

    @Override
    public void enter(String master) {
        file.write(() -> {
            enter.setString(1, master);
            return enter.executeUpdate();
        });
    }

    @Override
    public void leave(String master) {
        file.erase(() -> {
            leave.setString(1, master);
            return leave.executeUpdate();
        });
    }

    @Override
    public void close() throws SQLException {
        file.close();
    }
}
