package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.EventLog;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.log.Leaf;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.standalone.scenario.ScenarioRunner;
import org.sillok.tlog.merkle.CompactRange;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.note.KeySigner;
import org.sillok.tlog.note.Keys;
import org.sillok.tlog.note.SignatureType;
import org.sillok.tlog.note.TlogProof;
import org.sillok.tlog.tile.TiledTree;

/** The log of a whole record, verified by whoever has nothing but what is served: with our code and with Go's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogOfTheRecordTest {

    private static final Path GO_LIBRARY = Path.of("/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog");
    private static final Set<String> BALLOTS = Set.of("ballot-cast", "ballot-recast");

    private InProcess running;
    private ServedLog log;
    private Path folder;
    private byte[] early;
    private long loaded;

    @BeforeAll
    void load(@TempDir Path data) throws IOException {
        folder = data;
        running = InProcess.in(data.resolve("data"), "--sillok.term-watch=P1D");
        log = new ServedLog(running.sillok().base());
        var runner = new ScenarioRunner(
                log.base(),
                (subject, role) -> running.sillok().token(role + ":" + subject),
                new PrintStream(OutputStream.nullOutputStream()));
        runner.load("seoul-2019");
        log.await(running.part(EventLog.class).head());
        early = log.checkpoint().bytes();
        EveryRuleTest.SCENARIOS.forEach(runner::load);
        loaded = running.part(EventLog.class).head();
        log.await(loaded);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void signature_tiles_entries_and_payloads_all_hold() throws IOException {
        var head = log.policy().verify(log.checkpoint()).checkpoint();
        var tree = TiledTree.verified(log, head.size(), head.root());
        tree.verifyRightEdge();
        var range = new CompactRange();
        var withheld = new ArrayList<String>();
        var types = new TreeSet<String>();
        var entries = log.entries(head.size());
        for (int i = 0; i < entries.size(); i++) {
            range.append(entries.get(i));
            assertThat(tree.leaf(i)).isEqualTo(Hash.leaf(entries.get(i)));
            var leaf = Leaf.parse(entries.get(i));
            assertThat(leaf.i()).isEqualTo(i);
            types.add(leaf.type());
            var payload = log.get("/log/events/" + i + "/payload");
            if (payload.statusCode() == 403) withheld.add(leaf.type());
            else assertThat(Leaf.hash(payload.body())).as(leaf.type()).isEqualTo(leaf.payloadHash());
            assertThat(Leaf.hash(log.get("/log/events/" + i + "/metadata").body()))
                    .isEqualTo(leaf.metadataHash());
        }
        System.out.printf(
                "%d entries of %d types, %d payloads withheld%n", entries.size(), types.size(), withheld.size());

        assertThat(range.root()).isEqualTo(head.root());
        assertThat(head.size()).isGreaterThan(loaded).isGreaterThan(1_000);
        assertThat(types).containsAll(BALLOTS);
        assertThat(withheld).isNotEmpty().allMatch(BALLOTS::contains);
    }

    @Test
    void a_decision_has_a_receipt_that_is_verified_offline() throws IOException {
        var file = log.get("/api/v1/motions/seoul-2019-11-3/receipt?round=1");
        var policy = log.policy();

        var receipt = TlogProof.parse(file.body());
        var entry = receipt.extra().orElseThrow();
        receipt.verify(Hash.leaf(entry), policy);
        var leaf = Leaf.parse(entry);
        var payload = log.get("/log/events/" + leaf.i() + "/payload").body();
        assertThat(Leaf.hash(payload)).isEqualTo(leaf.payloadHash());
        assertThat(EventJson.read(leaf.type(), leaf.revision(), payload))
                .isInstanceOfSatisfying(VotingClosed.class, closed -> {
                    assertThat(closed.motion().value()).isEqualTo("seoul-2019-11-3");
                    assertThat(closed.round()).isEqualTo(1);
                });
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains(".tlog-proof");
        assertThat(running.sillok()
                        .get("/api/v1/motions/seoul-2019-11-3/receipt?round=9")
                        .problem())
                .isEqualTo("nothing-decided");
    }

    @Test
    void a_command_that_asks_for_it_is_answered_when_a_checkpoint_covers_it() throws IOException {
        var person = """
                {"person": "%s", "name": "봉인", "act": {"reason": "시험", "authority": {"by": "citation",
                  "citation": {"source": "예시", "provision": "1"}}}}""";
        var sealed = running.sillok()
                .post("clerk:gansa", "/api/v1/persons", person.formatted("sealed-1"), "Sillok-Sealed", "true");
        var size = log.policy().verify(log.checkpoint()).checkpoint().size();
        var plain = running.sillok().post("clerk:gansa", "/api/v1/persons", person.formatted("sealed-2"));

        assertThat(sealed.status()).isEqualTo(201);
        assertThat(sealed.json().isObject()).isTrue();
        assertThat(Long.parseLong(sealed.header("Sillok-Sealed"))).isGreaterThan(sealed.position());
        assertThat(size).isGreaterThan(sealed.position());
        assertThat(plain.header("Sillok-Sealed")).isEmpty();
    }

    @Test
    void the_auditor_mirrors_verifies_recounts_and_replays_it() throws Exception {
        attested();
        var mirror = folder.resolve("mirror");
        assertThat(audit("fetch", log.base(), mirror, "--vkey", log.vkey())).isZero();

        for (var source : List.of(log.base(), mirror)) {
            assertThat(audit("verify", source, "--vkey", log.vkey())).isZero();
            assertThat(audit("recount", source, "--vkey", log.vkey())).isZero();
            assertThat(audit("replay", source, "--vkey", log.vkey(), "--at", loaded))
                    .isZero();
        }
    }

    @Test
    void the_auditor_names_the_position_of_what_is_changed_in_its_mirror() throws Exception {
        var mirror = folder.resolve("changed");
        assertThat(audit("fetch", log.base(), mirror, "--vkey", log.vkey())).isZero();
        var bundle = mirror.resolve("log/content/000");
        var content = new String(Files.readAllBytes(bundle), StandardCharsets.ISO_8859_1);
        int at = content.indexOf("\"CLERK\"");
        Files.writeString(
                bundle,
                content.substring(0, at) + "\"CHAIR\"" + content.substring(at + 7),
                StandardCharsets.ISO_8859_1);

        var said = Auditors.run("verify", mirror, "--vkey", log.vkey());
        System.out.println(said.out());
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).contains("payload");
    }

    private int audit(Object... arguments) {
        var said = Auditors.run(arguments);
        System.out.println(String.join(
                        " ", List.of(arguments).stream().map(Object::toString).toList()) + "\n" + said.out()
                + said.err());
        return said.exit();
    }

    /** Has the views inspected, and waits until what they come to is in the log. */
    private void attested() throws IOException, InterruptedException {
        running.sillok().post("auditor:auditor", "/api/v1/inspection", "");
        var record = running.part(EventLog.class);
        for (int i = 0; i < 1200 && record.lastSequence("custody:record").isEmpty(); i++) Thread.sleep(50);
        assertThat(record.lastSequence("custody:record")).as("attested").isPresent();
        log.await(record.head());
    }

    @Test
    void go_verifies_it_with_its_own_code() throws Exception {
        goIsThere();
        var older = Files.write(folder.resolve("early"), early);
        var verified = go(log.vkey(), older.toString());
        System.out.println("Go: " + verified.said());

        assertThat(verified.exit()).as(verified.said()).isZero();
        assertThat(verified.said()).containsPattern("verified \\d{3,} entries and 1 older checkpoints");
    }

    @Test
    void go_refuses_it_under_another_key_or_with_a_checkpoint_that_it_does_not_extend() throws Exception {
        goIsThere();
        var pair = Keys.generate(SignatureType.ED25519);
        var other = KeySigner.ed25519("sillok.local/record", pair);

        assertThat(go(other.key().toString()).exit()).isNotZero();
        var forged = new String(early, StandardCharsets.UTF_8).replaceFirst("\n(\\d+)\n", "\n1$1\n");
        var file = Files.writeString(folder.resolve("forged"), forged);
        assertThat(go(log.vkey(), file.toString()).exit()).isNotZero();
    }

    private static void goIsThere() {
        var path = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
        boolean there = Files.isDirectory(GO_LIBRARY)
                && path.stream().anyMatch(entry -> Files.isExecutable(Path.of(entry, "go")));
        if (!there) {
            System.out.println(
                    "SKIPPED: Go's verification of the log. apt-get install golang-go golang-golang-x-mod-dev");
        }
        assumeThat(there).as("Go and its note and tlog packages, from Debian").isTrue();
    }

    private record Said(int exit, String said) {}

    private Said go(String vkey, String... older) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("go", "run", "src/test/go/verify.go", log.base().toString(), vkey));
        command.addAll(List.of(older));
        var go = new ProcessBuilder(command).redirectErrorStream(true);
        go.environment().put("GO111MODULE", "off");
        go.environment().put("GOPATH", "/usr/share/gocode");
        go.environment().put("GOCACHE", folder.resolve("go").toString());
        var process = go.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said.strip());
    }
}
