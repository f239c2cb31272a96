package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.axon.mongodb.MongoStandIn;
import org.sillok.kernel.log.Leaf;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.projection.catalog.Projections;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.tile.TiledTree;

/**
 * The whole system, killed while it writes. Its views lie in a database that runs in a process of its own and outlives
 * it, and the kill falls where it would hurt most: after the versions of a batch and before the token that counts them, or after an erasure
 * and before the end of the key.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("sillok.kills", 20);
    private static final int CLIENTS = 8;
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");

    /** Where a kill falls. */
    private enum Moment {
        /** The versions are written, and the request that moves the token has not arrived. */
        BEFORE_THE_TOKEN,
        /** Some request that writes views has not arrived. */
        BEFORE_A_WRITE,
        /** An erasure is recorded, and the key of whom it erases is still there. */
        BEFORE_A_KEY_IS_DESTROYED,
        /** Whenever it happens. */
        ANY
    }

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final List<Note> published = new ArrayList<>();
    private final Map<Moment, Integer> kills = new EnumMap<>(Moment.class);
    private final List<String> erased = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(1392);

    @Test
    void nothing_acknowledged_is_lost_and_the_views_are_those_of_a_fresh_fold(@TempDir Path folder) throws Exception {
        var data = folder.resolve("data");
        int port = OwnProcess.freePort();
        var uri = "mongodb://127.0.0.1:" + port + "/sillok";
        try (var database = OwnProcess.start(
                        folder.resolve("database"),
                        System.getProperty("java.class.path"),
                        MongoStandIn.class,
                        "" + port);
                var client = MongoClients.create(uri)) {
            database.await(() -> database.said().contains("mongodb://"));
            for (int kill = 0; kill < KILLS; kill++) killWhileWriting(kill, folder, port, client.getDatabase("sillok"));
            try (var running = InProcess.in(data, "--spring.mongodb.uri=" + uri, "--sillok.views.lease=1s")) {
                var head = running.part(EventLog.class).head();
                running.sillok().get("/api/v1/head", "Sillok-Min-Position", "" + head);
                everythingAcknowledgedIsThere(running);
                whoeverWasErasedHasNoKeyAndEverybodyElseHas(running, data);
                theLogIsOneThatOnlyGrew(running);
                theViewsAreThoseOfAFreshFold(running, client);
            }
        }
        System.out.printf("killed %s; acknowledged %d%n", kills, acknowledged.size());
    }

    private void killWhileWriting(int kill, Path folder, int database, MongoDatabase views) throws Exception {
        var moment = Moment.values()[kill % Moment.values().length];
        int port = OwnProcess.freePort();
        var sillok = new Sillok(URI.create("http://127.0.0.1:" + port), folder.resolve("data"));
        try (var wire = new DatabaseWire(new InetSocketAddress(InetAddress.getLoopbackAddress(), database));
                var process = start(folder, port, wire.port())) {
            process.await(() -> sillok.get("/api/v1/head").status() == 200);
            try (var clerks = new Clerks(sillok, "p-" + kill + "-", CLIENTS)) {
                clerks.awaitAcknowledged(CLIENTS);
                if (moment == Moment.BEFORE_A_KEY_IS_DESTROYED) {
                    killWhileErasing("erased-" + kill, sillok, folder.resolve("data"), process);
                } else {
                    await(moment, wire);
                    process.kill();
                }
                published.add(Note.parse(Files.readAllBytes(folder.resolve("data/log/served/checkpoint"))));
                clerks.close();
                acknowledged.putAll(clerks.acknowledged());
            }
        }
        kills.merge(moment, 1, Integer::sum);
        if (moment == Moment.BEFORE_THE_TOKEN) {
            var left = StoredViews.live(views);
            assertThat(left.lastVersion())
                    .as("versions are there that the token does not count")
                    .isGreaterThan(left.token());
        }
    }

    /** The database of the keys itself refuses to delete any, until the process is dead. */
    private void killWhileErasing(String person, Sillok sillok, Path data, OwnProcess process)
            throws InterruptedException, SQLException {
        assertThat(Clerks.register(sillok, person, person).status()).isEqualTo(201);
        try (var keys = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("vault-keys.db"));
                var statement = keys.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            statement.execute("create trigger kept before delete on data_key begin select raise(abort, 'kept'); end");
            sillok.post("admin:root", "/api/v1/persons/" + person + "/erasure", "{" + Clerks.ACT + "}");
            process.await(
                    () -> sillok.get("/api/v1/persons/" + person).http().body().contains("[erased]"));
            process.kill();
            assertThat(hasKey(keys, person)).isTrue();
            statement.execute("drop trigger kept");
        }
        erased.add(person);
    }

    private static boolean hasKey(Connection keys, String person) throws SQLException {
        try (var query = keys.prepareStatement("select 1 from data_key where id = ?")) {
            query.setString(1, "person:" + person);
            return query.executeQuery().next();
        }
    }

    private void await(Moment moment, DatabaseWire wire)
            throws InterruptedException, ExecutionException, TimeoutException {
        var passed = new AtomicInteger(random.nextInt(40));
        switch (moment) {
            case ANY -> Thread.sleep(random.nextInt(1_000));
            case BEFORE_THE_TOKEN ->
                wire.hold(request -> isToken(request) && passed.getAndDecrement() <= 0)
                        .get(60, TimeUnit.SECONDS);
            case BEFORE_A_WRITE ->
                wire.hold(request -> isOfViews(request) && passed.getAndDecrement() <= 0)
                        .get(60, TimeUnit.SECONDS);
            case BEFORE_A_KEY_IS_DESTROYED -> throw new IllegalArgumentException("" + moment);
        }
    }

    private static boolean isToken(DatabaseWire.Request request) {
        return request.command().equals("update") && request.collection().equals("engine-generations");
    }

    private static boolean isOfViews(DatabaseWire.Request request) {
        return WRITES.contains(request.command())
                && (request.collection().startsWith("views-")
                        || request.collection().startsWith("directories-"));
    }

    private void everythingAcknowledgedIsThere(InProcess running) {
        var stored = running.part(EventLog.class).read(0, Integer.MAX_VALUE);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * CLIENTS);
        for (int i = 0; i < stored.size(); i++)
            assertThat(stored.get(i).position()).isEqualTo(i);
        acknowledged.forEach((person, position) ->
                assertThat(stored.get(Math.toIntExact(position)).stream()).isEqualTo("person:" + person));
    }

    private void whoeverWasErasedHasNoKeyAndEverybodyElseHas(InProcess running, Path data) throws SQLException {
        assertThat(erased).hasSize(kills.getOrDefault(Moment.BEFORE_A_KEY_IS_DESTROYED, 0));
        try (var keys = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("vault-keys.db"))) {
            for (var person : erased) {
                assertThat(hasKey(keys, person)).as(person).isFalse();
                assertThat(running.sillok()
                                .get("/api/v1/persons/" + person)
                                .http()
                                .body())
                        .contains("[erased]");
            }
            for (var person : acknowledged.keySet())
                assertThat(hasKey(keys, person)).as(person).isTrue();
        }
    }

    /** Every event is in it once, and it extends every checkpoint that was published before a kill. */
    private void theLogIsOneThatOnlyGrew(InProcess running) throws IOException {
        var stored = running.part(EventLog.class).read(0, Integer.MAX_VALUE);
        var log = new ServedLog(running.sillok().base());
        log.await(stored.size() - 1);
        var head = log.policy().verify(log.checkpoint()).checkpoint();
        var tree = TiledTree.verified(log, head.size(), head.root());
        assertThat(log.entries(head.size()))
                .extracting(entry -> Leaf.parse(entry).eventId())
                .containsExactlyElementsOf(stored.stream().map(StoredEvent::id).toList());
        assertThat(published).hasSize(KILLS);
        for (var older : published) {
            var before = log.policy().verify(older).checkpoint();
            if (before.size() > 0) tree.consistency(before.size()).verify(before.root(), head.root());
        }
    }

    /** The same as a fold in memory, and the same document by document as a rebuild into the same database. */
    private static void theViewsAreThoseOfAFreshFold(InProcess running, MongoClient client) throws Exception {
        var events = running.part(EventLog.class).read(0, Integer.MAX_VALUE).stream()
                .map(one -> one.decode())
                .toList();
        var fold = InMemoryViews.of(events);
        var survived = StoredViews.live(client.getDatabase("sillok"));
        assertThat(survived.generation()).as("never begun anew").isEqualTo(1);
        assertThat(survived.token()).isEqualTo(events.size() - 1);
        for (var moment : new long[] {0, events.size() / 2, events.size() - 1}) {
            var stored = new HashMap<String, String>();
            var folded = new HashMap<String, String>();
            for (var projection : Projections.ALL) {
                stored.put(projection.name(), survived.digest(projection, moment));
                folded.put(projection.name(), fold.digest(projection, moment));
            }
            assertThat(stored).as("at %d", moment).isEqualTo(folded);
        }
        var digests = survived.digests();
        assertThat(running.rebuilt().digests()).isEqualTo(digests);
    }

    private static OwnProcess start(Path folder, int port, int database) throws IOException {
        return OwnProcess.start(
                folder.resolve("log"),
                System.getProperty("java.class.path"),
                Standalone.class,
                "--sillok.scenarios=",
                "--sillok.data=" + folder.resolve("data"),
                "--sillok.views.lease=1s",
                "--server.port=" + port,
                "--springdoc.api-docs.enabled=false",
                "--spring.mongodb.uri=mongodb://127.0.0.1:" + database + "/sillok");
    }
}
