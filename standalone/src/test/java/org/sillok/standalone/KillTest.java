package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
    private static final String ACT =
            "\"act\":{\"reason\":\"시험\",\"authority\":{\"by\":\"citation\",\"citation\":{\"source\":\"예시\",\"provision\":\"1\"}}}";

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
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
        var port = freePort();
        var process = start(folder.resolve("log-" + kill), data, port, mongo);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var sillok = new Sillok(URI.create("http://127.0.0.1:" + port), data);
            awaitReady(sillok, process, folder.resolve("log-" + kill));
            for (int client = 0; client < CLIENTS; client++) {
                var name = "p-" + kill + "-" + client + "-";
                clients.submit(() -> writeUntilItDies(sillok, name));
            }
            awaitWriting(CLIENTS * (kill + 1));
            Thread.sleep(random.nextInt(1_000));
            process.destroyForcibly();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void awaitWriting(int least) throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (acknowledged.size() < least) {
            assertThat(System.nanoTime())
                    .as("commands are acknowledged in time")
                    .isLessThan(until);
            Thread.sleep(5);
        }
    }

    private void writeUntilItDies(Sillok sillok, String name) {
        for (int i = 0; ; i++) {
            var person = name + i;
            try {
                var answer = sillok.post(
                        "clerk:gansa",
                        "/api/v1/persons",
                        "{\"person\":\"%s\",\"name\":\"%s\",%s}".formatted(person, person, ACT),
                        "Idempotency-Key",
                        person);
                if (answer.status() != 201) return;
                acknowledged.put(person, answer.position());
            } catch (RuntimeException dead) {
                return;
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

    private static Process start(Path log, Path data, int port, String mongo) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Standalone.class.getName(),
                        "--sillok.scenarios=",
                        "--sillok.data=" + data,
                        "--server.port=" + port,
                        "--springdoc.api-docs.enabled=false",
                        mongo))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void awaitReady(Sillok sillok, Process process, Path log) throws InterruptedException, IOException {
        var until = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (System.nanoTime() < until) {
            assertThat(process.isAlive()).as(() -> read(log)).isTrue();
            try {
                if (sillok.get("/api/v1/head").status() == 200) return;
            } catch (RuntimeException notYet) {
                Thread.sleep(50);
            }
        }
        throw new AssertionError("not ready in time: " + Files.readString(log));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
