package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.EventLog;
import org.sillok.projection.Slice;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.projection.person.ListPersons;

/**
 * The whole system, killed while it writes. Its views lie in a database of their own that outlives it, so that a kill may
 * fall between the writing of versions and of tokens.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("sillok.kills", 20);
    private static final int CLIENTS = 8;

    private final Map<String, Long> acknowledged = new HashMap<>();
    private final SplittableRandom random = new SplittableRandom(1392);

    @Test
    void nothing_acknowledged_is_lost_and_the_views_are_those_of_a_fresh_fold(@TempDir Path folder)
            throws IOException, InterruptedException {
        var data = folder.resolve("data");
        var views = new MongoServer(new MemoryBackend());
        var mongo = "--spring.mongodb.uri=mongodb://127.0.0.1:" + views.bind().getPort() + "/sillok";
        try {
            for (int kill = 0; kill < KILLS; kill++) killWhileWriting(kill, folder, data, mongo);
            try (var running = InProcess.in(data, mongo)) {
                everythingAcknowledgedIsThere(running);
                theViewsAreThoseOfAFreshFold(running);
            }
        } finally {
            views.shutdownNow();
        }
    }

    private void killWhileWriting(int kill, Path folder, Path data, String mongo)
            throws IOException, InterruptedException {
        var port = OwnProcess.freePort();
        var sillok = new Sillok(URI.create("http://127.0.0.1:" + port), data);
        try (var process = start(folder.resolve("log-" + kill), data, port, mongo)) {
            process.await(() -> sillok.get("/api/v1/head").status() == 200);
            try (var clerks = new Clerks(sillok, "p-" + kill + "-", CLIENTS)) {
                clerks.awaitAcknowledged(CLIENTS);
                Thread.sleep(random.nextInt(1_000));
                process.kill();
                clerks.close();
                acknowledged.putAll(clerks.acknowledged());
            }
        }
    }

    private void everythingAcknowledgedIsThere(InProcess running) {
        var log = running.part(EventLog.class);
        var stored = log.read(0, Integer.MAX_VALUE);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * CLIENTS);
        for (int i = 0; i < stored.size(); i++)
            assertThat(stored.get(i).position()).isEqualTo(i);
        acknowledged.forEach((person, position) ->
                assertThat(stored.get(Math.toIntExact(position)).stream()).isEqualTo("person:" + person));
    }

    private static void theViewsAreThoseOfAFreshFold(InProcess running) {
        var log = running.part(EventLog.class);
        var events =
                log.read(0, Integer.MAX_VALUE).stream().map(one -> one.decode()).toList();
        var fresh = InMemoryViews.of(events);
        var head = "" + (events.size() - 1);
        var ids = new ArrayList<String>();
        var path = "/api/v1/persons?limit=100";
        while (path != null) {
            var page = running.sillok().get(path, "Sillok-Min-Position", head).json();
            page.path("items").forEach(item -> ids.add(item.path("id").asString()));
            path = page.hasNonNull("next") ? page.path("next").asString() : null;
        }
        var expected = new ListPersons(Slice.EVERYTHING)
                .ask(fresh).items().stream().map(one -> one.id().value()).toList();
        assertThat(ids).isEqualTo(expected);
    }

    private static OwnProcess start(Path log, Path data, int port, String mongo) throws IOException {
        return OwnProcess.start(
                log,
                System.getProperty("java.class.path"),
                Standalone.class,
                "--sillok.scenarios=",
                "--sillok.data=" + data,
                "--server.port=" + port,
                "--springdoc.api-docs.enabled=false",
                mongo);
    }
}
