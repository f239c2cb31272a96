package org.sillok.query.engine;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sillok.projection.Key;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The engine's own small documents: which generation is live, how far each has come, and what is blocked. */
class Ledger {

    private static final String ALIASES = "engine-aliases";
    private static final String GENERATIONS = "engine-generations";
    private static final String BLOCKED = "engine-blocked";
    private static final String LIVE = "live";

    /** Which generation readers are led to. */
    record Alias(@Id String id, int generation) {}

    /**
     * A generation of views.
     *
     * @param revisions the shape of each read model in it
     * @param position the token: everything up to here is stored
     */
    record Generation(@Id int id, Map<String, Integer> revisions, long position) {}

    private record Block(
            @Id String id,
            int generation,
            String projection,
            String partition,
            String key,
            long position,
            String reason) {}

    private final MongoTemplate mongo;

    Ledger(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    OptionalInt live() {
        @Nullable Alias alias = mongo.findById(LIVE, Alias.class, ALIASES);
        return alias == null ? OptionalInt.empty() : OptionalInt.of(alias.generation());
    }

    /** Leads readers to another generation, all at once. */
    void lead(int generation) {
        mongo.save(new Alias(LIVE, generation), ALIASES);
    }

    @Nullable
    Generation generation(int id) {
        return mongo.findById(id, Generation.class, GENERATIONS);
    }

    List<Generation> generations() {
        return mongo.findAll(Generation.class, GENERATIONS);
    }

    /** Begins a new generation; of two that begin at once, one fails. */
    Generation begin(Map<String, Integer> revisions) {
        int last = generations().stream()
                .max(Comparator.comparingInt(Generation::id))
                .map(Generation::id)
                .orElse(0);
        return mongo.insert(new Generation(last + 1, revisions, -1), GENERATIONS);
    }

    /** Moves the token on, never back. */
    void reached(int generation, long position) {
        mongo.updateFirst(byId(generation), new Update().max("position", position), GENERATIONS);
    }

    void forget(int generation) {
        mongo.remove(query(where("generation").is(generation)), BLOCKED);
        mongo.remove(byId(generation), GENERATIONS);
    }

    List<BlockedKey> blocked(int generation) {
        return mongo.find(query(where("generation").is(generation)), Block.class, BLOCKED).stream()
                .map(one -> new BlockedKey(
                        one.projection(), Key.of(one.partition(), one.key()), one.position(), one.reason()))
                .toList();
    }

    void block(Place place, BlockedKey one) {
        var id = place.key(one.projection(), one.key());
        var key = one.key();
        mongo.save(
                new Block(
                        id,
                        place.generation(),
                        one.projection(),
                        key.partition(),
                        key.id(),
                        one.position(),
                        one.reason()),
                BLOCKED);
    }

    void unblock(Place place, BlockedKey one) {
        mongo.remove(byId(place.key(one.projection(), one.key())), BLOCKED);
    }

    private static Query byId(Object id) {
        return query(where("_id").is(id));
    }
}
