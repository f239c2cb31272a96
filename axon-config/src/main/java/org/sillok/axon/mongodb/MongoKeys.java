package org.sillok.axon.mongodb;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.vault.KeyId;
import org.sillok.axon.vault.KeyStore;
import org.sillok.axon.vault.WrappedKey;

/** The wrapped data keys in the collection {@code vault-keys}, which has a backup of its own. */
final class MongoKeys implements KeyStore {

    private final MongoCollection<Document> keys;
    private final MongoCollection<Document> masters;

    MongoKeys(MongoDatabase database) {
        var durable = WriteConcern.MAJORITY.withJournal(true);
        keys = database.getCollection("vault-keys").withWriteConcern(durable);
        masters = database.getCollection("vault-masters").withWriteConcern(durable);
    }

    @Override
    public Map<KeyId, WrappedKey> keep(Collection<WrappedKey> kept) {
        var aside = Insertion.into(keys, kept.stream().map(MongoKeys::document).toList());
        return aside.isEmpty()
                ? Map.of()
                : find(aside.stream()
                        .map(one -> new KeyId(one.getString("_id")))
                        .toList());
    }

    @Override
    public Map<KeyId, WrappedKey> find(Collection<KeyId> ids) {
        var found = new HashMap<KeyId, WrappedKey>();
        for (var document : keys.find(these(ids))) {
            var key = key(document);
            found.put(key.id(), key);
        }
        return found;
    }

    @Override
    public void destroy(Collection<KeyId> ids) {
        keys.deleteMany(these(ids));
    }

    @Override
    public List<WrappedKey> after(@Nullable KeyId last, int most) {
        return keys.find(Filters.gt("_id", last == null ? "" : last.value()))
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .map(MongoKeys::key)
                .into(new ArrayList<>());
    }

    @Override
    public void rewrap(Collection<WrappedKey> rewrapped) {
        keys.bulkWrite(rewrapped.stream()
                .map(key -> new UpdateOneModel<Document>(
                        Filters.eq(key.id().value()),
                        Updates.combine(
                                Updates.set("master", key.master()),
                                Updates.set("wrapped", new Binary(key.wrapped())))))
                .toList());
    }

    @Override
    public Set<String> masters() {
        return masters.find().map(document -> document.getString("_id")).into(new HashSet<>());
    }

    @Override
    public void enter(String master) {
        Insertion.into(masters, List.of(new Document("_id", master)));
    }

    @Override
    public void leave(String master) {
        masters.deleteOne(Filters.eq(master));
    }

    private static Document document(WrappedKey key) {
        return new Document("_id", key.id().value())
                .append("master", key.master())
                .append("wrapped", new Binary(key.wrapped()));
    }

    private static WrappedKey key(Document document) {
        return new WrappedKey(
                new KeyId(document.getString("_id")),
                document.getString("master"),
                document.get("wrapped", Binary.class).getData());
    }

    private static Bson these(Collection<KeyId> ids) {
        return Filters.in("_id", ids.stream().map(KeyId::value).toList());
    }
}
