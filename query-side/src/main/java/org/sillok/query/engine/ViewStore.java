package org.sillok.query.engine;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * Versions and directories in MongoDB, written in bulk and found by {@code _id} alone. Writing the same again changes
 * nothing, and nothing that is written takes back what somebody else wrote later.
 */
class ViewStore {

    private static final int MOST_IDS = 1000;
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);
    private static final BulkWriteOptions UNORDERED_BULK = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoDatabase database;

    ViewStore(MongoDatabase database) {
        this.database = database;
    }

    /** Writes documents that never change, to all their collections at the same time: one wait for the database, not one for each. */
    void insert(Map<String, List<Document>> documents) {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var writes = documents.entrySet().stream()
                    .map(one -> CompletableFuture.runAsync(() -> insert(one.getKey(), one.getValue()), together))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(writes).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /** Writes documents that never change; what is there already is the same. */
    void insert(String collection, List<Document> documents) {
        if (documents.isEmpty()) return;
        var target = database.getCollection(collection);
        try {
            target.insertMany(documents, UNORDERED);
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY))
                throw e;
            replace(
                    target,
                    e.getWriteErrors().stream()
                            .map(BulkWriteError::getIndex)
                            .map(documents::get)
                            .toList());
        }
    }

    private static void replace(MongoCollection<Document> target, List<Document> documents) {
        var upsert = new ReplaceOptions().upsert(true);
        target.bulkWrite(
                documents.stream()
                        .map(document -> new ReplaceOneModel<>(eq("_id", document.get("_id")), document, upsert))
                        .toList(),
                UNORDERED_BULK);
    }

    /** Writes the roots of directories, by their {@code _id}, unless a later one is there. */
    void grow(String collection, Map<String, Document> roots) {
        if (roots.isEmpty()) return;
        database.getCollection(collection)
                .bulkWrite(
                        roots.entrySet().stream()
                                .map(root -> new UpdateOneModel<Document>(
                                        eq("_id", root.getKey()), Updates.max("root", root.getValue()), UPSERT))
                                .toList(),
                        UNORDERED_BULK);
    }

    /** The documents that there are of those asked for, by their {@code _id}. */
    Map<String, Document> find(String collection, Collection<String> ids) {
        if (ids.size() == 1) return one(collection, ids.iterator().next());
        var found = new HashMap<String, Document>();
        var target = database.getCollection(collection);
        var rest = List.copyOf(ids);
        for (int from = 0; from < rest.size(); from += MOST_IDS) {
            var some = rest.subList(from, Math.min(rest.size(), from + MOST_IDS));
            for (var document : target.find(in("_id", some)).batchSize(MOST_IDS)) {
                found.put(document.getString("_id"), document);
            }
        }
        return found;
    }

    /** The same, byte for byte as they are stored. */
    Map<String, RawBsonDocument> raw(String collection, List<String> ids) {
        var found = new HashMap<String, RawBsonDocument>();
        var target = database.getCollection(collection, RawBsonDocument.class);
        for (int from = 0; from < ids.size(); from += MOST_IDS) {
            var some = ids.subList(from, Math.min(ids.size(), from + MOST_IDS));
            for (var document : target.find(in("_id", some)).batchSize(MOST_IDS)) {
                found.put(document.getString("_id").getValue(), document);
            }
        }
        return found;
    }

    private Map<String, Document> one(String collection, String id) {
        var document = database.getCollection(collection).find(eq("_id", id)).first();
        return document == null ? Map.of() : Map.of(id, document);
    }

    /** Removes all that was written of a generation. */
    void drop(Place place, Collection<String> projections) {
        var there = database.listCollectionNames().into(new HashSet<>());
        var written = new ArrayList<>(projections.stream().map(place::views).toList());
        written.add(place.directories());
        written.retainAll(there);
        written.forEach(collection -> database.getCollection(collection).drop());
    }
}
