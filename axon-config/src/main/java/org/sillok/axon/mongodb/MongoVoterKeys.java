package org.sillok.axon.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.security.SecureRandom;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.VoterKeys;

/** The keys of the cycles in the collection {@code voter-keys}; whoever draws one first, all use that one. */
final class MongoVoterKeys implements VoterKeys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final MongoCollection<Document> keys;

    MongoVoterKeys(MongoDatabase database) {
        keys = database.getCollection("voter-keys").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public byte[] of(CycleId cycle, Purpose purpose) {
        var id = cycle.value() + "/" + purpose;
        var known = find(id);
        if (known != null) return known;
        draw(id);
        return Objects.requireNonNull(find(id), "a key that was just kept");
    }

    private byte @Nullable [] find(String id) {
        var document = keys.find(Filters.eq(id)).first();
        return document == null ? null : document.get("key", Binary.class).getData();
    }

    private void draw(String id) {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        try {
            keys.insertOne(new Document("_id", id).append("key", new Binary(key)));
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw taken;
        }
    }
}
