package org.sillok.sequencer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.axon.EventLog;
import org.sillok.kernel.CustodyId;
import org.sillok.kernel.custody.Finding.RecordAndLogDisagree;
import org.sillok.kernel.custody.TamperingFound;
import org.sillok.kernel.log.ContentBundle;
import org.sillok.kernel.log.ContentBundle.Content.Told;
import org.sillok.kernel.log.Leaf;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.publish.LogFolder;

/** Bytes are changed beneath the application, in the file of the event store and in those of the log, at random: every one is found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperingTest {

    private static final int TIMES = 100;
    private static final int EVENTS = 600;

    private final Random random = new Random(20191231);
    private final Map<Path, byte[]> files = new HashMap<>();
    private RunningLog running;
    private Path served;
    private Connection store;
    private Checkpoint head;

    @BeforeAll
    void record(@TempDir Path data) throws Exception {
        running = RunningLog.in(data, "--sillok.log.rest=1h");
        running.recordPeople(0, EVENTS - 100);
        for (int i = 0; i < 100; i++) running.record(RunningLog.corrected(random.nextInt(EVENTS - 100)));
        running.awaitCovered();
        head = running.checkpoint().checkpoint();
        served = data.resolve("log/served");
        try (var walk = Files.walk(served)) {
            for (var file : walk.filter(Files::isRegularFile).sorted().toList())
                files.put(file, Files.readAllBytes(file));
        }
        store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("events.db"));
        sql("pragma busy_timeout = 10000", "pragma foreign_keys = off", "pragma synchronous = off");
        sql("create table saved as select * from event");
    }

    @AfterAll
    void stop() throws SQLException {
        store.close();
        running.close();
    }

    private void compare() throws IOException, InterruptedException {
        var comparison = new Comparison("sillok.local/record", running.log(), new LogFolder(served));
        comparison.all(head, () -> true);
    }

    private long found() {
        return catchThrowableOfType(Disagreement.class, this::compare).position();
    }

    @Test
    void a_hundred_comparisons_of_what_nobody_touched_find_nothing() throws Exception {
        for (int i = 0; i < TIMES; i++) compare();
    }

    enum InTheStore {
        ID,
        PAYLOAD,
        METADATA,
        REMOVED,
        SWAPPED,
        ADDED,
        TIME
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_done_to_the_stored_events_is_named_with_its_position(InTheStore how) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            int position = random.nextInt(EVENTS - 1);
            long expected = tamper(how, position);

            assertThat(found()).as("%s at %d", how, position).isEqualTo(expected);

            restore();
        }
        compare();
    }

    @Test
    void what_was_changed_or_removed_is_not_given_out_by_its_hash() throws Exception {
        int position = random.nextInt(EVENTS - 100);
        var path = "/log/by-hash/"
                + Leaf.hash(running.log().read(position, 1).getFirst().payload());
        assertThat(running.get(path).statusCode()).isEqualTo(200);
        for (var how : List.of(InTheStore.PAYLOAD, InTheStore.REMOVED)) {
            tamper(how, position);

            var answer = running.get(path);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .asString(UTF_8)
                    .contains("\"type\":\"/problems/not-as-in-the-log\"", "\"position\":" + position);

            restore();
        }
        assertThat(running.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void where_the_entries_were_cut_off_an_answer_by_hash_blames_the_log_and_not_who_asks() throws Exception {
        var path =
                "/log/by-hash/" + Leaf.hash(running.log().read(7, 1).getFirst().payload());
        assertThat(running.get(path).statusCode()).isEqualTo(200);
        var entries = served.resolve("tile/entries/000");
        Files.write(entries, Arrays.copyOf(original(entries), 10));

        assertThat(running.get(path).body())
                .asString(UTF_8)
                .contains("\"type\":\"/problems/not-as-in-the-log\"", "\"position\":7");
        Files.write(entries, original(entries));
        assertThat(running.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void what_another_event_shares_is_still_given_out_by_its_hash() throws Exception {
        var shared = running.log().read(3, 1).getFirst().metadata();
        assertThat(running.log().read(4, 1).getFirst().metadata()).isEqualTo(shared);
        for (int position = 0; position < 4; position++) tamper(InTheStore.REMOVED, position);

        assertThat(running.get("/log/by-hash/" + Leaf.hash(shared)).body()).isEqualTo(shared);

        restore();
    }

    @Test
    void a_bundle_of_which_the_store_lacks_an_event_is_served_and_not_kept() throws Exception {
        tamper(InTheStore.REMOVED, 7);
        sql("update event set payload = cast('{' as blob) where position = 8");

        var answer = running.get("/log/content/000");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        var contents = ContentBundle.parse(answer.body());
        assertThat(contents).hasSize(256);
        assertThat(contents.get(7))
                .isInstanceOfSatisfying(
                        Told.class, told -> assertThat(told.payload()).isEmpty());
        assertThat(running.get("/log/disclosures/000").statusCode()).isEqualTo(200);

        restore();
        assertThat(running.get("/log/content/000").headers().firstValue("Cache-Control"))
                .hasValue("max-age=31536000, public, immutable");
    }

    private void restore() throws SQLException {
        sql("delete from event", "insert into event select * from saved");
    }

    /** @return the first position that is not as it was */
    private long tamper(InTheStore how, int position) throws SQLException {
        switch (how) {
            case ID ->
                sql("update event set id = %s where position = %d"
                        .formatted(random.nextBoolean() ? "7" : "x'00'", position));
            case PAYLOAD -> flip("payload", position);
            case METADATA -> flip("metadata", position);
            case TIME -> sql("update event set recorded = recorded + 1 where position = " + position);
            case REMOVED -> sql("delete from event where position = " + position);
            case SWAPPED -> {
                int other = position + 1 + random.nextInt(EVENTS - 1 - position);
                sql(
                        "update event set position = -1 where position = " + position,
                        "update event set position = %d where position = %d".formatted(position, other),
                        "update event set position = %d where position = -1".formatted(other));
            }
            case ADDED ->
                sql(
                        "update event set position = -position - 2 where position >= " + position,
                        "update event set position = -position - 1 where position < 0",
                        "create temp table added as select * from saved where position = " + position,
                        "update added set id = 'forged', sequence = 999, payload = cast('{}' as blob)",
                        "insert into event select * from added",
                        "drop table added");
        }
        return position;
    }

    /** Changes one bit of one byte. */
    private void flip(String column, int position) throws SQLException {
        byte[] bytes;
        try (var select = store.prepareStatement("select " + column + " from event where position = ?")) {
            select.setInt(1, position);
            try (var row = select.executeQuery()) {
                row.next();
                bytes = row.getBytes(1);
            }
        }
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        try (var update = store.prepareStatement("update event set " + column + " = ? where position = ?")) {
            update.setBytes(1, bytes);
            update.setInt(2, position);
            update.executeUpdate();
        }
    }

    private void sql(String... statements) throws SQLException {
        try (var statement = store.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0", "tile/1", "tile/entries"})
    void a_changed_byte_of_a_tile_is_named_with_the_first_position_under_it(String level) throws Exception {
        var tiles = files.keySet().stream()
                .filter(file -> served.relativize(file).startsWith(level))
                .sorted()
                .toList();
        for (int i = 0; i < TIMES; i++) {
            var tile = tiles.get(random.nextInt(tiles.size()));
            var bytes = original(tile).clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(tile, bytes);

            assertThat(found()).as("%s at %d", tile, at).isEqualTo(position(level, tile, at));

            Files.write(tile, original(tile));
        }
        compare();
    }

    private byte[] original(Path file) {
        return Objects.requireNonNull(files.get(file));
    }

    private long position(String level, Path tile, int at) {
        int index = Integer.parseInt(
                served.resolve(level).relativize(tile).toString().substring(0, 3));
        return switch (level) {
            case "tile/0" -> index * 256L + at / 32;
            case "tile/1" -> (index * 256L + at / 32) * 256;
            default -> index * 256L + entry(original(tile), at);
        };
    }

    /** Which entry of a bundle a byte belongs to, its length among them. */
    private static int entry(byte[] bundle, int at) {
        int entry = 0;
        for (int start = 0; ; entry++) {
            start += 2 + ((bundle[start] & 0xff) << 8 | bundle[start + 1] & 0xff);
            if (at < start) return entry;
        }
    }

    @Test
    void a_tile_that_is_cut_or_missing_is_named_too() throws Exception {
        for (var tile : files.keySet().stream()
                .filter(file -> !file.endsWith("checkpoint"))
                .toList()) {
            Files.write(tile, Arrays.copyOf(original(tile), original(tile).length - 1));
            assertThatThrownBy(this::compare).isInstanceOf(Disagreement.class);
            Files.delete(tile);
            assertThatThrownBy(this::compare).isInstanceOf(Disagreement.class);
            Files.write(tile, original(tile));
        }
        compare();
    }

    @Test
    void a_checkpoint_that_is_rolled_back_is_named_with_the_size_it_was_rolled_back_to(@TempDir Path other)
            throws Exception {
        var older = new ArrayList<byte[]>();
        try (var growing = RunningLog.in(other, "--sillok.log.pace=1ms")) {
            for (int i = 0; i < 20; i++) {
                growing.recordPeople(i * 10, 10);
                growing.awaitCovered();
                older.add(Files.readAllBytes(other.resolve("log/served/checkpoint")));
            }
            var now = growing.checkpoint().checkpoint();
            var log = new LogFolder(other.resolve("log/served"));
            var comparison = new Comparison("sillok.local/record", growing.log(), log);
            for (int i = 0; i < TIMES; i++) {
                int which = random.nextInt(older.size() - 1);
                Files.write(other.resolve("log/served/checkpoint"), older.get(which));
                assertThat(catchThrowableOfType(Disagreement.class, () -> comparison.all(now, () -> true))
                                .position())
                        .isEqualTo((which + 1) * 10);
            }
        }
        try (var again = RunningLog.in(other)) {
            assertThat(again.awaitHalted().reason()).isEqualTo("STAGING_MISSING");
        }
    }

    @Test
    void whoever_finds_it_says_so_in_the_record(@TempDir Path other) throws Exception {
        try (var log = RunningLog.in(other)) {
            log.recordPeople(0, 20);
            log.awaitCovered();
        }
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + other.resolve("events.db"));
                var statement = file.createStatement()) {
            statement.execute("update event set payload = cast('{}' as blob) where position = 7");
        }
        for (int start = 0; start < 2; start++) {
            try (var log = RunningLog.in(other)) {
                log.awaitHalted();
                assertThat(custody(log.log())).hasSize(1);
                assertThat(log.checkpoint().checkpoint().size()).isEqualTo(20);
            }
        }
    }

    private static List<String> custody(EventLog log) throws InterruptedException {
        for (int i = 0; i < 100 && log.stream("custody:record", 0).isEmpty(); i++) Thread.sleep(20);
        var stored = log.read(20, 10);
        assertThat(stored).allMatch(event -> event.type().equals("tampering-found"));
        assertThat(log.stream("custody:record", 0))
                .allMatch(recorded -> recorded.event()
                        .equals(new TamperingFound(
                                CustodyId.RECORD,
                                new RecordAndLogDisagree(
                                        7, "the stored event is not the one that was logged: another payloadHash"),
                                recorded.event().act())));
        return stored.stream().map(event -> new String(event.payload(), UTF_8)).toList();
    }
}
