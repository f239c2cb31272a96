package org.sillok.sequencer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.axon.RequestAnswered;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.log.Leaf;
import org.sillok.tlog.merkle.CompactRange;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.Keys;
import org.sillok.tlog.note.SignatureType;
import org.sillok.tlog.note.VerifierKey;
import org.sillok.tlog.tile.EntryBundle;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.tile.TiledTree;
import org.springframework.boot.health.contributor.Status;
import tools.jackson.databind.json.JsonMapper;

/** The log follows the record, whatever happens in between, and halts where the two do not agree. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SequencerTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Test
    void an_empty_record_has_an_empty_log() {
        try (var running = RunningLog.in(data)) {
            awaitOpen(running);

            assertThat(running.checkpoint().checkpoint().size()).isZero();
            assertThat(running.health().health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void an_event_is_under_a_checkpoint_within_a_second() throws InterruptedException {
        try (var running = RunningLog.in(data)) {
            awaitOpen(running);
            running.recordPeople(0, 1);
            running.awaitCovered();
            var took = new ArrayList<Duration>();
            for (int i = 1; i <= 5; i++) {
                long start = System.nanoTime();
                running.recordPeople(i, 1);
                running.awaitCovered();
                took.add(Duration.ofNanos(System.nanoTime() - start));
            }
            System.out.println("published after the event: " + took);
            var median = took.stream().sorted().skip(2).findFirst().orElseThrow(); // tests share the machine
            assertThat(median).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void every_event_is_one_leaf_and_the_tree_of_them_is_what_was_signed() throws Exception {
        try (var running = RunningLog.in(data)) {
            running.recordPeople(0, 600);
            running.record(RunningLog.corrected(5), RunningLog.corrected(599), RunningLog.corrected(5));
            running.awaitCovered();

            var head = running.checkpoint().checkpoint();
            var entries = entries(running, head.size());
            var events = running.log().read(0, 1000);

            assertThat(head.size()).isEqualTo(603);
            var range = new CompactRange();
            entries.forEach(range::append);
            assertThat(range.root()).isEqualTo(head.root());
            var ends = new HashMap<String, Long>();
            for (int i = 0; i < entries.size(); i++) {
                assertThat(new String(entries.get(i), UTF_8)).isEqualTo(canonical(events.get(i), ends));
            }
            assertThat(Leaf.parse(entries.get(602)).prevLeafOfAggregate()).isEqualTo(600);
        }
    }

    /** The leaf as somebody else would make it. */
    private static String canonical(StoredEvent event, HashMap<String, Long> ends) throws Exception {
        var leaf = new LinkedHashMap<String, Object>();
        leaf.put("v", 1);
        leaf.put("log", "sillok.local/record");
        leaf.put("i", event.position());
        leaf.put("eventId", event.id());
        leaf.put("type", event.type());
        leaf.put("revision", event.revision());
        leaf.put("aggregate", event.stream());
        leaf.put("sequence", event.sequence());
        leaf.put("prevLeafOfAggregate", ends.put(event.stream(), event.position()));
        leaf.put("recordedAt", "%tFT%<tT.%<tLZ".formatted(event.recordedAt().atZone(java.time.ZoneOffset.UTC)));
        leaf.put("payloadHash", sha256(event.payload()));
        leaf.put("metadataHash", sha256(event.metadata()));
        return new String(new JsonCanonicalizer(JSON.writeValueAsString(leaf)).getEncodedUTF8(), UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void stopped_in_the_middle_again_and_again_it_goes_on_as_one_log() throws Exception {
        var seen = new ArrayList<Checkpoint>();
        for (int round = 0; round < 6; round++) {
            try (var running = RunningLog.in(data, "--sillok.log.pace=1ms")) {
                running.recordPeople(300 * round, 299);
                Thread.sleep(30L * round); // sometimes before, sometimes while, sometimes after it is published
                running.recordPeople(300 * round + 299, 1);
                if (round > 0) running.record(RunningLog.corrected(1));
                seen.add(running.checkpoint().checkpoint());
            }
        }
        try (var running = RunningLog.in(data)) {
            running.awaitCovered();
            var head = running.checkpoint().checkpoint();
            var tree = TiledTree.verified(running, head.size(), head.root());

            assertThat(head.size()).isEqualTo(1805);
            assertThat(seen).extracting(Checkpoint::size).isSorted();
            for (var older : seen) {
                if (older.size() > 0) tree.consistency(older.size()).verify(older.root(), head.root());
            }
            assertThat(entries(running, head.size()).stream()
                            .map(Leaf::parse)
                            .filter(leaf -> "person:p1".equals(leaf.aggregate()))
                            .map(Leaf::prevLeafOfAggregate))
                    .hasSize(6)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set payload = cast(replace(payload, 'ILLUSTRATIVE', 'ENTERED') as blob) where position = 417",
                "update event set metadata = x'7b7d20' where position = 417",
                "update event set recorded = recorded + 1 where position = 417",
                "update event set id = 'another' where position = 417",
                "update stream set name = 'person:other' where name = 'person:p417'",
                "update type set name = 'person-corrected', revision = 9 where name = 'person-registered'",
                "delete from event where position = 417"
            })
    void what_is_changed_beneath_is_named_with_its_position_at_the_next_start(String tampering) throws Exception {
        try (var running = RunningLog.in(data)) {
            running.recordPeople(0, 700);
            running.awaitCovered();
        }
        sql("pragma foreign_keys = off", tampering);
        long first = tampering.contains("update type") ? 0 : 417;
        try (var running = RunningLog.in(data)) {
            var trouble = running.awaitHalted();

            assertThat(trouble.position()).isEqualTo(first);
            var health = running.health().health();
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails()).containsEntry("position", first).containsKey("reason");
            assertThat(running.get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(running.text("/log")).contains("\"position\":" + first).contains("\"halted\":true");
            assertThat(running.checkpoint().checkpoint().size()).isEqualTo(700);
        }
    }

    @Test
    void two_events_that_are_swapped_are_named_by_the_first() throws Exception {
        try (var running = RunningLog.in(data)) {
            running.recordPeople(0, 700);
            running.awaitCovered();
        }
        sql(
                "update event set position = -1 where position = 300",
                "update event set position = 300 where position = 500",
                "update event set position = 500 where position = -1");
        try (var running = RunningLog.in(data)) {
            assertThat(running.awaitHalted().position()).isEqualTo(300);
        }
    }

    @Test
    void what_lies_far_back_is_found_while_it_runs_and_nothing_more_is_signed() throws Exception {
        try (var running = RunningLog.in(data, "--sillok.log.rest=1ms", "--sillok.log.again=50ms")) {
            running.recordPeople(0, 3000);
            running.awaitCovered();
            sql(
                    "update event set payload = cast(replace(payload, 'ILLUSTRATIVE', 'ENTERED') as blob) where position = 77");

            assertThat(running.awaitHalted().position()).isEqualTo(77);
            running.recordPeople(3000, 1);
            assertThat(running.sequencer().covers(3000, Duration.ofSeconds(2))).isFalse();
            assertThat(running.checkpoint().checkpoint().size()).isEqualTo(3000);
            assertThat(running.get("/log/events/3000/receipt").statusCode()).isEqualTo(503);
            assertThat(running.text("/log/events/3000/receipt")).contains("/problems/log-halted");
        }
    }

    @Test
    void an_entry_of_the_log_that_is_changed_is_named() throws Exception {
        try (var running = RunningLog.in(data)) {
            running.recordPeople(0, 700);
            running.awaitCovered();
        }
        var bundle = data.resolve("log/served/tile/entries/001");
        Files.write(
                bundle,
                new String(Files.readAllBytes(bundle), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .replace("person:p300", "person:q300")
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        try (var running = RunningLog.in(data)) {
            assertThat(running.awaitHalted().position()).isEqualTo(300);
        }
    }

    @Test
    void a_record_that_has_lost_its_end_is_not_followed() throws Exception {
        try (var running = RunningLog.in(data)) {
            running.recordPeople(0, 300);
            running.awaitCovered();
        }
        sql("delete from event where position >= 290");
        try (var running = RunningLog.in(data)) {
            assertThat(running.awaitHalted().position()).isEqualTo(290);
        }
    }

    @Test
    void the_key_is_its_owners_alone_and_a_log_does_not_go_on_without_it() throws Exception {
        var key = data.resolve("log/key.pkcs8");
        try (var running = RunningLog.in(data)) {
            running.recordPeople(0, 3);
            running.awaitCovered();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
        Files.delete(key);

        assertThatThrownBy(() -> RunningLog.in(data)).rootCause().hasMessageContaining("key.pkcs8 is gone");
    }

    @Test
    void under_another_name_it_does_not_go_on() throws Exception {
        try (var running = RunningLog.in(data)) {
            running.recordPeople(0, 3);
            running.awaitCovered();
        }
        try (var running = RunningLog.in(data, "--sillok.log.origin=example.org/record")) {
            assertThat(running.awaitHalted().reason()).contains("UNKNOWN_KEY");
        }
    }

    @Test
    void while_a_witness_that_must_confirm_is_silent_nothing_is_signed_and_it_is_tried_again() throws Exception {
        var type = SignatureType.ED25519_COSIGNATURE;
        var key =
                VerifierKey.of("example.org/witness", type, Keys.generate(type).getPublic());
        try (var running = RunningLog.in(
                data,
                "--sillok.log.witnesses[0].url=http://127.0.0.1:9/",
                "--sillok.log.witnesses[0].keys=" + key,
                "--sillok.log.quorum=1")) {
            running.recordPeople(0, 3);

            assertThat(running.sequencer().covers(2, Duration.ofSeconds(2))).isFalse();
            assertThat(running.sequencer().trouble()).hasValueSatisfying(trouble -> {
                assertThat(trouble.halted()).isFalse();
                assertThat(trouble.reason()).contains("WITNESSES_SILENT");
            });
        }
    }

    @Test
    void of_a_technical_event_the_log_tells_its_place_and_nothing_else() {
        var event = new StoredEvent(
                7,
                "e7",
                RequestAnswered.stream("gansa/key"),
                0,
                java.time.Instant.EPOCH,
                RequestAnswered.NAME,
                1,
                "{\"key\":\"gansa/key\"}".getBytes(UTF_8),
                "{}".getBytes(UTF_8));

        var entry = Leaves.of("sillok.local/record", event, null).bytes();

        assertThat(new String(entry, UTF_8))
                .contains("\"i\":7", "\"type\":\"request-answered\"")
                .doesNotContain("gansa")
                .doesNotContain(Leaf.hash(event.payload()));
    }

    private void sql(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("events.db"));
                var statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            for (var sql : statements) statement.execute(sql);
        }
    }

    private static List<byte[]> entries(RunningLog running, long size) throws java.io.IOException {
        var entries = new ArrayList<byte[]>();
        for (long index = 0; index * Tile.WIDTH < size; index++) {
            entries.addAll(EntryBundle.parse(running.require(Tile.at(Tile.ENTRIES, index, size))));
        }
        return entries;
    }

    private static void awaitOpen(RunningLog running) {
        for (int i = 0; i < 400 && running.sequencer().published().isEmpty(); i++) {
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
