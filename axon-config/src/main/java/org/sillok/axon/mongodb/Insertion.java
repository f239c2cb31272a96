package org.sillok.axon.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.bson.Document;

/** Inserts documents except where there is one of the same id already. */
final class Insertion {

    private static final InsertManyOptions EACH = new InsertManyOptions().ordered(false);

    private Insertion() {}

    /** @return the documents that stand aside for one that is there */
    static List<Document> into(MongoCollection<Document> collection, List<Document> documents) {
        try {
            collection.insertMany(documents, EACH);
            return List.of();
        } catch (MongoBulkWriteException e) {
            for (var error : e.getWriteErrors()) {
                if (ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY) throw e;
            }
            return e.getWriteErrors().stream()
                    .map(error -> documents.get(error.getIndex()))
                    .toList();
        }
    }
}
