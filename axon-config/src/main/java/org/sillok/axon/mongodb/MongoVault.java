package org.sillok.axon.mongodb;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.Vault;

/** Disclosures in the collection {@code vault}, for sides that run as processes of their own. */
final class MongoVault implements Vault {

    private final MongoCollection<Document> disclosures;

    MongoVault(MongoDatabase database) {
        disclosures = database.getCollection("vault").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public void keep(Collection<Disclosure> kept) {
        if (kept.isEmpty()) return;
        disclosures.bulkWrite(kept.stream().map(MongoVault::put).toList());
    }

    private static ReplaceOneModel<Document> put(Disclosure disclosure) {
        var subject = disclosure.subject();
        var document = new Document("_id", disclosure.commitment().hash())
                .append("subject", subject == null ? null : subject.value())
                .append("salt", new Binary(disclosure.salt()))
                .append("value", disclosure.value());
        return new ReplaceOneModel<>(
                Filters.eq(disclosure.commitment().hash()), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public Map<Commitment, String> reveal(Collection<Commitment> commitments) {
        var revealed = new HashMap<Commitment, String>();
        for (var document : disclosures.find(Filters.in("_id", hashes(commitments)))) {
            revealed.put(new Commitment(document.getString("_id")), document.getString("value"));
        }
        return revealed;
    }

    @Override
    public void forget(Collection<Commitment> commitments) {
        disclosures.deleteMany(Filters.in("_id", hashes(commitments)));
    }

    private static Iterable<String> hashes(Collection<Commitment> commitments) {
        return commitments.stream().map(Commitment::hash).toList();
    }
}
