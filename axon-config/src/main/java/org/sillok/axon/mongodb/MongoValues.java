package org.sillok.axon.mongodb;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.sillok.axon.vault.SealedValue;
import org.sillok.axon.vault.ValueStore;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;

/** The encrypted values in the collection {@code vault}, for sides that run as processes of their own. */
final class MongoValues implements ValueStore {

    private static final Binary NOTHING = new Binary(new byte[0]);

    private final MongoCollection<Document> values;

    MongoValues(MongoDatabase database) {
        values = database.getCollection("vault").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        values.createIndex(Indexes.ascending("subject"));
    }

    @Override
    public Set<Commitment> keep(Collection<SealedValue> kept) {
        var there = new HashSet<Commitment>();
        for (var document :
                Insertion.into(values, kept.stream().map(MongoValues::document).toList())) {
            var taken = Filters.and(Filters.eq(document.getString("_id")), Filters.eq("sealed", NOTHING));
            if (values.replaceOne(taken, document).getMatchedCount() == 0) there.add(commitment(document));
        }
        return there;
    }

    @Override
    public void replace(Collection<SealedValue> replaced) {
        values.bulkWrite(replaced.stream()
                .map(value -> new ReplaceOneModel<>(
                        Filters.eq(value.commitment().hash()), document(value), new ReplaceOptions().upsert(true)))
                .toList());
    }

    @Override
    public Map<Commitment, SealedValue> find(Collection<Commitment> commitments) {
        var found = new HashMap<Commitment, SealedValue>();
        for (var document : values.find(these(commitments))) found.put(commitment(document), value(document));
        return found;
    }

    @Override
    public void remove(Collection<Commitment> commitments) {
        values.deleteMany(these(commitments));
    }

    @Override
    public void empty(Collection<Commitment> commitments) {
        values.updateMany(these(commitments), Updates.set("sealed", NOTHING));
    }

    @Override
    public void emptyOf(Collection<PersonId> persons) {
        List<String> subjects = persons.stream().map(PersonId::value).toList();
        values.updateMany(Filters.in("subject", subjects), Updates.set("sealed", NOTHING));
    }

    private static Document document(SealedValue value) {
        var subject = value.subject();
        return new Document("_id", value.commitment().hash())
                .append("subject", subject == null ? null : subject.value())
                .append("sealed", new Binary(value.sealed()));
    }

    private static SealedValue value(Document document) {
        var subject = document.getString("subject");
        return new SealedValue(
                commitment(document),
                subject == null ? null : new PersonId(subject),
                document.get("sealed", Binary.class).getData());
    }

    private static Commitment commitment(Document document) {
        return new Commitment(document.getString("_id"));
    }

    private static Bson these(Collection<Commitment> commitments) {
        return Filters.in("_id", commitments.stream().map(Commitment::hash).toList());
    }
}
