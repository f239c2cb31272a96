package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.EventLog;
import org.sillok.axon.VaultInspection;
import org.sillok.kernel.log.Leaf;
import org.sillok.projection.catalog.Projections;
import org.sillok.standalone.scenario.ScenarioRunner;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.TlogProof;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.tile.TiledTree;

/**
 * A member of a scenario is erased: the name was everywhere, and is nowhere, in whatever way it is asked or looked for, while
 * everything that was ever proven still holds.
 */
@SuppressWarnings("NullAway.Init")
class ErasureTest {

    /** Bora of the scenario, under a name that occurs nowhere else; it moves, votes and holds a seat twice. */
    private static final String NAME = "김보라 Qvyxwort";

    private static final String BIRTH = "1987-06-05";
    private static final String CONTACT = "qvyxwort@example.org";
    private static final List<String> VALUES = List.of(NAME, BIRTH, CONTACT);
    private static final String PERSON = "/api/v1/persons/bora";
    private static final String MOTION = "/api/v1/motions/garden";

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("persons", "person"),
            Map.entry("members", "person"),
            Map.entry("bodies", "body"),
            Map.entry("meetings", "meeting"),
            Map.entry("motions", "motion"),
            Map.entry("budgets", "budget"),
            Map.entry("cycles", "cycle"),
            Map.entry("proposals", "proposal"),
            Map.entry("reviews", "review"),
            Map.entry("plannings", "planning"),
            Map.entry("plans", "plan"),
            Map.entry("documents", "document"));

    @TempDir
    Path folder;

    private Path data;
    private Path said;
    private InProcess running;

    @BeforeEach
    void load() {
        data = folder.resolve("data");
        said = folder.resolve("said.log");
        start();
        var runner = new ScenarioRunner(
                running.sillok().base(),
                (subject, role) -> running.sillok().token(role + ":" + subject),
                new PrintStream(OutputStream.nullOutputStream()));
        runner.load("every-rule");
        post(
                "clerk:gansa",
                PERSON + "/corrections",
                "{\"name\":\"%s\",\"birthDate\":\"%s\",\"contact\":\"%s\",%s}"
                        .formatted(NAME, BIRTH, CONTACT, Clerks.ACT),
                "Idempotency-Key",
                "correction-1");
    }

    private void start(String... settings) {
        var all = new ArrayList<>(List.of("--sillok.term-watch=P1D", "--logging.file.name=" + said));
        all.addAll(List.of(settings));
        running = InProcess.in(data, all.toArray(String[]::new));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private Sillok.Reply post(String who, String path, String json, String... headers) {
        var answer = running.sillok().post(who, path, json, headers);
        assertThat(answer.status()).as(answer.http().body()).isLessThan(300);
        seen(answer.position());
        return answer;
    }

    private void seen(long position) {
        assertThat(running.sillok()
                        .get("/api/v1/head", "Sillok-Min-Position", "" + position)
                        .status())
                .isEqualTo(200);
    }

    private Sillok.Reply erase() {
        return post("admin:root", PERSON + "/erasure", "{" + Clerks.ACT + "}");
    }

    @Test
    void no_answer_and_no_byte_holds_the_name_and_all_that_was_proven_holds() throws Exception {
        var log = new ServedLog(running.sillok().base());
        long before = running.part(EventLog.class).head();
        log.await(before);
        var receipt = log.get(MOTION + "/receipt").body();
        var old = log.checkpoint();
        var certificate = running.sillok().get(MOTION + "/certificate").http().body();
        var digests = digests(before);
        long disclosed = reported("before", log);
        var held = answersThatHold(before);
        assertThat(held.get(NAME))
                .hasSizeGreaterThan(20)
                .anyMatch(path -> path.startsWith("/log/disclosures/000"))
                .anyMatch(path -> path.contains("replay="));
        assertThat(held.get(CONTACT)).as("is for clerks only").isEmpty();
        assertThat(asClerk(PERSON)).contains(VALUES);

        long erased = erase().position();
        log.await(erased);

        nothingHoldsAnyOfIt(before);
        assertThat(reported("after", log)).as("disclosures that open").isLessThan(disclosed);
        unpack("before");
        assertThat(Bytes.holding(NAME, folder.resolve("before-unpacked")))
                .as("what was exported before has it")
                .isNotEmpty();
        unpack("after");
        for (var value : VALUES) {
            assertThat(Bytes.holding(value, folder.resolve("after"), folder.resolve("after-unpacked")))
                    .isEmpty();
        }
        assertThat(running.sillok().get(PERSON + "?asOf=" + before).http().body())
                .contains("[erased]");
        assertThat(asClerk(PERSON)).doesNotContain(VALUES);
        assertThat(asClerk(PERSON + "?asOf=" + before)).doesNotContain(VALUES);
        assertThat(running.sillok().get(MOTION + "/certificate").http().body())
                .isEqualTo(certificate.replace(NAME, "[erased]"))
                .isNotEqualTo(certificate);
        theLogGoesOnFrom(old, log);
        verifies(receipt, log);
        assertThat(digests(before)).isEqualTo(digests);
        running.rebuilt();
        assertThat(digests(before)).isEqualTo(digests);
        assertThat(running.part(VaultInspection.class).round()).isEmpty();
        assertThat(health()).isEqualTo("UP");

        stop();
        start();
        nothingHoldsAnyOfIt(before);
    }

    /** What the auditor's tool reports, of a copy that it makes for itself. @return how many commitments were opened */
    private long reported(String when, ServedLog log) throws IOException {
        var copy = folder.resolve(when);
        var key = log.vkey();
        assertThat(Auditors.run("fetch", log.base(), copy, "--vkey", key, "--bundle", folder.resolve(when + ".zip"))
                        .exit())
                .isZero();
        var said = Auditors.run("report", folder.resolve(when + ".zip"), "--vkey", key, "--out", copy, "--json");
        assertThat(said.exit()).as(said.out() + said.err()).isZero();
        return said.json()
                .path("checks")
                .valueStream()
                .filter(check -> check.path("check").asString().equals("disclosures"))
                .mapToLong(check ->
                        check.path("covered").path("commitments opened").asLong())
                .sum();
    }

    /** Beside the bundle, for it is compressed. */
    private void unpack(String when) throws IOException {
        try (var bundle = new ZipFile(folder.resolve(when + ".zip").toFile())) {
            for (var entry : Collections.list(bundle.entries())) {
                if (entry.isDirectory()) continue;
                var file = folder.resolve(when + "-unpacked").resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, bundle.getInputStream(entry).readAllBytes());
            }
        }
    }

    private void nothingHoldsAnyOfIt(long before) throws IOException {
        assertThat(answersThatHold(before))
                .allSatisfy((value, paths) -> assertThat(paths).as(value).isEmpty());
        for (var value : VALUES)
            assertThat(Bytes.holding(value, data, said)).as(value).isEmpty();
    }

    private String asClerk(String path) {
        var request = HttpRequest.newBuilder(running.sillok().base().resolve(path))
                .header("Authorization", "Bearer " + running.sillok().token("clerk:gansa"));
        return running.sillok().send(request).http().body();
    }

    private String health() {
        return running.sillok().get("/actuator/health").json().path("status").asString();
    }

    private static void verifies(byte[] receipt, ServedLog log) throws IOException {
        var proof = TlogProof.parse(receipt);
        proof.verify(Hash.leaf(proof.extra().orElseThrow()), log.policy());
    }

    private static void theLogGoesOnFrom(Note old, ServedLog log) throws IOException {
        var then = log.policy().verify(old).checkpoint();
        var now = log.policy().verify(log.checkpoint()).checkpoint();
        assertThat(now.size()).isGreaterThan(then.size());
        var tree = TiledTree.verified(log, now.size(), now.root());
        tree.consistency(then.size()).verify(then.root(), now.root());
    }

    private Map<String, String> digests(long position) {
        var digests = new TreeMap<String, String>();
        Projections.ALL.forEach(one -> digests.put(one.name(), running.views().digest(one, position)));
        return digests;
    }

    /** Which answers hold each of the values: of all that can be asked of everything that there is, now, then, and in a replay. */
    private Map<String, List<String>> answersThatHold(long before) throws IOException {
        var served = new ServedLog(running.sillok().base());
        var replay = replay(before);
        var found = new TreeMap<String, List<String>>();
        VALUES.forEach(value -> found.put(value, new ArrayList<>()));
        for (var path : paths(before, replay)) {
            var answer = served.get(path).body();
            found.forEach((value, paths) -> {
                if (Bytes.holds(answer, value)) paths.add(path);
            });
        }
        return found;
    }

    /** A session in which the record up to there is folded anew. */
    private String replay(long before) {
        var begun = running.sillok().post("auditor:eve", "/api/v1/replays", "{\"at\":\"%d\"}".formatted(before));
        assertThat(begun.status()).as(begun.http().body()).isEqualTo(201);
        var id = begun.json().path("id").asString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> running.sillok()
                                .get("/api/v1/replays/" + id)
                                .json()
                                .path("position")
                                .asLong()
                        == before);
        return id;
    }

    private Set<String> paths(long before, String replay) {
        var paths = new LinkedHashSet<String>();
        var things = things();
        Api.of(running.sillok())
                .ask()
                .forEach(endpoint -> filled(endpoint.path(), things, before).forEach(path -> {
                    paths.add(path);
                    if (endpoint.parameters("query")
                            .anyMatch(one -> one.path("name").asString().equals("asOf"))) {
                        paths.add(path + "?asOf=" + before + "&limit=500");
                        paths.add(path + "?asOf=" + (before - 1));
                        paths.add(path + "?limit=500");
                        paths.add(path + "?limit=500&replay=" + replay);
                    }
                }));
        paths.add("/api/v1/timeline?concerns=person:bora&limit=500");
        paths.add("/api/v1/timeline?type=person-corrected&limit=500");
        assertThat(paths).hasSizeGreaterThan(500);
        return paths;
    }

    private Map<String, Set<String>> things() {
        var things = new TreeMap<String, Set<String>>();
        for (var event : running.part(EventLog.class).read(0, 10_000)) {
            var stream = event.stream();
            var colon = stream.indexOf(':');
            things.computeIfAbsent(stream.substring(0, Math.max(0, colon)), kind -> new LinkedHashSet<>())
                    .add(stream.substring(colon + 1));
        }
        return things;
    }

    private Stream<String> filled(String path, Map<String, Set<String>> things, long before) {
        if (path.contains("{position}")) {
            return LongStream.rangeClosed(0, before + 1)
                    .mapToObj(position -> path.replace("{position}", "" + position));
        }
        if (path.contains("{hash}")) {
            return running.part(EventLog.class).read(0, 10_000).stream()
                    .flatMap(event -> Stream.of(event.payload(), event.metadata()))
                    .map(stored -> path.replace("{hash}", Leaf.hash(stored)));
        }
        if (path.startsWith("/tile/")) return Stream.of("/tile/entries/000", "/tile/0/000");
        if (path.startsWith("/log/")) return bundles(before).map(bundle -> path.replace("{path}", bundle));
        if (!path.contains("{")) return Stream.of(path);
        var kind = KINDS.getOrDefault(path.replaceFirst("^/api/v1/", "").replaceFirst("/.*", ""), "none");
        return things.getOrDefault(kind, Set.of("1")).stream()
                .limit(25)
                .map(id -> path.replaceFirst("\\{[^}]+}", id).replaceAll("\\{[^}]+}", "1"));
    }

    /** Without the erasure's own event, and with it. */
    private static Stream<String> bundles(long before) {
        return Stream.of(before + 1, before + 2)
                .flatMap(size -> LongStream.rangeClosed(0, (size - 1) / Tile.WIDTH)
                        .mapToObj(index ->
                                Tile.at(Tile.ENTRIES, index, size).path().replace("tile/entries/", "")));
    }

    @Test
    void a_vault_that_comes_back_from_a_backup_is_brought_up_to_the_record_before_anything_is_served()
            throws IOException {
        var backup = folder.resolve("backup");
        stop();
        copy(data, backup);
        start();
        long before = running.part(EventLog.class).head();
        assertThat(running.sillok().get(PERSON).http().body()).contains(NAME);
        long erased = erase().position();
        stop();

        copy(backup, data);
        start();

        nothingHoldsAnyOfIt(before);
        assertThat(running.part(VaultInspection.class).round())
                .as("the reason of the erasure is younger than the backup, and that it is missing is noticed")
                .extracting(VaultInspection.Finding::position)
                .containsExactly(erased);
    }

    /** The vault's files alone. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.filter(one -> one.getFileName().toString().matches("vault.*\\.db.*"))
                    .toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
