package org.sillok.query.engine;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The right to write, held by one engine at a time and lost when it is not renewed. Two that write at once would do no
 * harm, since they write the same; the lease saves the double work.
 */
final class Lease {

    private static final String LEASES = "engine-leases";
    private static final String WRITER = "writer";

    private final MongoTemplate mongo;
    private final Clock clock;
    private final String owner;
    private final Duration length;
    private Instant renewAt = Instant.MIN;

    Lease(MongoTemplate mongo, Clock clock, String owner, Duration length) {
        this.mongo = mongo;
        this.clock = clock;
        this.owner = owner;
        this.length = length;
    }

    /** Whether this engine may write: takes the lease when it is free, and renews it well before it runs out. */
    boolean hold() {
        var now = clock.instant();
        if (now.isBefore(renewAt)) return true;
        var free = new Criteria()
                .orOperator(where("owner").is(owner), where("expires").lt(now));
        var mine = new Update().set("owner", owner).set("expires", now.plus(length));
        try {
            mongo.upsert(query(where("_id").is(WRITER).andOperator(free)), mine, LEASES);
            renewAt = now.plus(length.dividedBy(3));
            return true;
        } catch (DuplicateKeyException held) {
            renewAt = Instant.MIN;
            return false;
        }
    }

    /** Gives the lease back, so that another need not wait for its end. */
    void release() {
        renewAt = Instant.MIN;
        mongo.remove(query(where("_id").is(WRITER).and("owner").is(owner)), LEASES);
    }
}
