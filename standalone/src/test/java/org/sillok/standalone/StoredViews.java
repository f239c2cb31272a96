package org.sillok.standalone;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoDatabase;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.catalog.Projections;
import org.sillok.projection.catalog.ViewDigest;

/** The views of one generation as they lie in the database, read past the engine: every document that there is. */
public final class StoredViews {

    private static final int BATCH = 200;

    /** Where the text of a first field "_id" begins in BSON: after two lengths (4 bytes each), its type (1) and its name (4). */
    private static final int ID = 13;

    private final MongoDatabase database;
    private final int generation;

    public StoredViews(MongoDatabase database, int generation) {
        this.database = database;
        this.generation = generation;
    }

    /** The views that readers are led to. */
    public static StoredViews live(MongoDatabase database) {
        var alias = database.getCollection("engine-aliases").find().first();
        if (alias == null) throw new IllegalStateException("no views are live");
        return new StoredViews(database, alias.getInteger("generation"));
    }

    public int generation() {
        return generation;
    }

    /** The position up to which they say that they are complete. */
    public long token() {
        var ledger = database.getCollection("engine-generations")
                .find(new Document("_id", generation))
                .first();
        return ledger == null ? -1 : ledger.get("position", Number.class).longValue();
    }

    /** The position of the last version that is there. */
    public long lastVersion() {
        long last = -1;
        for (var version : all("views-timeline-" + generation)) last = Math.max(last, from(version));
        return last;
    }

    /** How many versions there are of all views. */
    public long versions() {
        return Projections.ALL.stream()
                .mapToLong(one -> database.getCollection(collection(one)).countDocuments())
                .sum();
    }

    /** The digest over every version of every view, and over the lists they are found by, by read model. */
    public SortedMap<String, String> digests() {
        var digests = new TreeMap<String, String>();
        for (var projection : Projections.ALL) digests.put(projection.name(), digest(collection(projection)));
        digests.put("directories", digest("directories-" + generation));
        return digests;
    }

    /** The digest of the views of one read model as they stood at a position, comparable with that of a fold. */
    public <V> String digest(Projection<V> projection, long moment) {
        var heads = new TreeMap<Key, RawBsonDocument>();
        for (var version : all(collection(projection))) {
            if (from(version) > moment) continue;
            var key = Key.of(
                    version.getString("partition").getValue(),
                    version.getString("key").getValue());
            heads.merge(key, version, (one, other) -> from(one) > from(other) ? one : other);
        }
        var digest = new ViewDigest();
        heads.forEach((key, version) -> digest.add(key, view(version, projection.view())));
        return digest.hex();
    }

    private static <V> V view(RawBsonDocument version, Class<V> type) {
        var view = version.decode(new DocumentCodec()).get("view", Document.class);
        return EventJson.mapper().convertValue(view, type);
    }

    private static long from(RawBsonDocument version) {
        return version.getInt64("from").getValue();
    }

    /** As they are stored, and in small batches: the stand-in does not itself keep its answers within what a driver reads. */
    private FindIterable<RawBsonDocument> all(String collection) {
        return database.getCollection(collection, RawBsonDocument.class).find().batchSize(BATCH);
    }

    private String collection(Projection<?> projection) {
        return "views-" + projection.name() + "-" + generation;
    }

    /** Documents come in any order, so that it is their sorted hashes that are hashed. */
    private String digest(String collection) {
        var hashes = new ArrayList<ByteBuffer>();
        for (var document : all(collection)) hashes.add(ByteBuffer.wrap(sha256(content(document))));
        hashes.sort(null);
        return hashes.size() + " " + HexFormat.of().formatHex(sha256(hashes));
    }

    /** The bytes of a document, with its {@code _id} (which comes first) as it were in any generation. */
    private List<ByteBuffer> content(RawBsonDocument document) {
        if (!document.getFirstKey().equals("_id")) throw new IllegalStateException("no _id first: " + document);
        var id = document.getString("_id").getValue();
        var bytes = document.getByteBuffer().asNIO();
        int rest = ID + id.getBytes(StandardCharsets.UTF_8).length + 1;
        return List.of(
                ByteBuffer.wrap(id.replaceFirst("\\|" + generation + "\\|", "|").getBytes(StandardCharsets.UTF_8)),
                bytes.slice(bytes.position() + rest, bytes.remaining() - rest));
    }

    private static byte[] sha256(List<ByteBuffer> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
