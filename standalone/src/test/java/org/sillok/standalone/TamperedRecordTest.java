package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.standalone.scenario.ScenarioRunner;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.tile.Tile;

/** The store and the log of a running system are altered beneath it, and the auditor's tool that asks this very system names the position. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class TamperedRecordTest {

    private static final int TIMES = 100;
    private static final int AT_ONCE = 10;

    private final SplittableRandom random = new SplittableRandom(20191231);
    private InProcess running;
    private Connection store;
    private List<Long> acts;

    /** Where the files of the log lie. */
    private Path served;

    /** The checkpoints that were served while the record grew, the oldest first. */
    private final List<byte[]> checkpoints = new ArrayList<>();

    private enum How {
        ID,
        PAYLOAD,
        METADATA,
        REMOVED,
        SWAPPED
    }

    @BeforeAll
    void load(@TempDir Path data) throws Exception {
        running = InProcess.in(data, "--sillok.term-watch=P1D", "--sillok.log.rest=1h", "--sillok.log.pace=10ms");
        served = data.resolve("log/served");
        var runner = new ScenarioRunner(
                running.sillok().base(),
                (subject, role) -> running.sillok().token(role + ":" + subject),
                new PrintStream(OutputStream.nullOutputStream()));
        var loading = new CountDownLatch(1);
        var watching = Thread.ofVirtual().start(() -> watch(loading));
        runner.load("every-rule");
        runner.load("every-budget-rule"); // ballots among its events, counted and in sum only
        int head = (int) running.part(EventLog.class).head();
        acts = running.part(EventLog.class).read(0, head + 1).stream()
                .filter(event -> !event.technical())
                .map(StoredEvent::position)
                .toList();
        new ServedLog(running.sillok().base()).await(head);
        loading.countDown();
        watching.join();
        note(Files.readAllBytes(served.resolve("checkpoint")));
        assertThat(size(checkpoints.getLast())).isBetween(Tile.WIDTH + 1L, 2L * Tile.WIDTH);
        store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("events.db"));
        sql(
                "pragma busy_timeout = 10000",
                "pragma foreign_keys = off",
                "create temp table saved as select * from event",
                "create temp table added as select * from event where position = " + acts.getFirst(),
                "update added set position = -1, id = 'forged', sequence = 999");
    }

    private void watch(CountDownLatch loading) {
        var log = new ServedLog(running.sillok().base());
        try {
            for (boolean over = false; !over; over = loading.await(5, TimeUnit.MILLISECONDS)) {
                var answer = log.get("/checkpoint");
                if (answer.statusCode() == 200) note(answer.body());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(byte[] checkpoint) {
        if (checkpoints.isEmpty() || !Arrays.equals(checkpoint, checkpoints.getLast())) checkpoints.add(checkpoint);
    }

    @AfterAll
    void stop() throws SQLException {
        store.close();
        running.close();
    }

    @Test
    void a_hundred_audits_of_what_nobody_touched_find_nothing() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            var said = verified();
            assertThat(said.exit()).as(said.out() + said.err()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_done_to_the_events_is_named_by_the_tool_with_its_position_and_nothing_else(How how)
            throws Exception {
        for (int time = 0; time < TIMES; time += AT_ONCE) {
            var concerned = some(how == How.SWAPPED ? 2 * AT_ONCE : AT_ONCE);
            tamper(how, concerned);

            var said = verified();

            assertThat(said.exit()).as("%s: %s", how, said.err()).isEqualTo(1);
            assertThat(named("content", said))
                    .as("%s: %s", how, said.out())
                    .containsExactlyInAnyOrderElementsOf(concerned);
            restore();
        }
    }

    /** So many different events, at random. */
    private List<Long> some(int count) {
        var shuffled = new ArrayList<>(acts);
        Collections.shuffle(shuffled, new Random(random.nextLong()));
        return shuffled.subList(0, count);
    }

    @Test
    void an_event_that_is_added_in_the_past_is_named_by_the_tool() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            long position = some(1).getFirst();
            sql(
                    "update event set position = -position - 2 where position >= " + position,
                    "update event set position = -position - 1 where position < 0",
                    "insert into event select * from added",
                    "update event set position = %d where position = -1".formatted(position));

            var said = verified();

            assertThat(said.exit()).isEqualTo(1);
            assertThat(named("content", said).getFirst()).as(said.out()).isEqualTo(position);
            restore();
        }
    }

    @AfterEach
    void restore() throws Exception {
        sql("delete from event", "insert into event select * from saved");
        Files.write(served.resolve("checkpoint"), checkpoints.getLast());
    }

    @Test
    void whatever_is_done_to_a_tile_is_named_by_the_tool_with_its_position() throws Exception {
        var tiles = tiles(size(checkpoints.getLast()));
        for (int time = 0; time < TIMES; time++) {
            var tile = tiles.get(random.nextInt(tiles.size()));
            var file = served.resolve(tile.path());
            var bytes = Files.readAllBytes(file);
            var changed = bytes.clone();
            int at = random.nextInt(bytes.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);

            var said = verified();

            assertThat(said.exit()).isEqualTo(1);
            assertThat(named(tile.isBundle() ? "root" : "tiles", said).getFirst())
                    .as("%s: %s", tile.path(), said.out())
                    .isEqualTo(position(tile, bytes, at));
            assertThat(named("content", said)).isSubsetOf(position(tile, bytes, at));
            Files.write(file, bytes);
        }
        assertThat(verified().exit()).isZero();
    }

    /** Those of a log between 257 and 512 entries. */
    private static List<Tile> tiles(long size) {
        return List.of(
                Tile.at(0, 0, size),
                Tile.at(0, 1, size),
                Tile.at(1, 0, size),
                Tile.at(Tile.ENTRIES, 0, size),
                Tile.at(Tile.ENTRIES, 1, size));
    }

    private static long position(Tile tile, byte[] bytes, int at) {
        long first = tile.index() * Tile.WIDTH;
        return tile.isBundle() ? first + entry(bytes, at) : (first + at / Hash.BYTES) << 8 * tile.level();
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
    void a_checkpoint_that_is_rolled_back_is_named_to_whoever_kept_a_newer_one(@TempDir Path kept) throws Exception {
        Files.write(kept.resolve("kept"), checkpoints.getLast());
        assertThat(checkpoints).hasSizeGreaterThan(10);
        for (int time = 0; time < TIMES; time++) {
            var older = checkpoints.get(time == 0 ? 0 : random.nextInt(checkpoints.size() - 1));
            Files.write(served.resolve("checkpoint"), older);

            var said = verified("--kept", kept);

            assertThat(said.exit())
                    .as("back to %d: %s", size(older), said.out())
                    .isEqualTo(1);
            assertThat(said.out())
                    .contains("the log was rolled back: %d entries are shown, and a checkpoint of %d was seen before"
                            .formatted(size(older), size(checkpoints.getLast())));
        }
        restore();
        assertThat(verified("--kept", kept).exit()).isZero();
    }

    private static long size(byte[] checkpoint) {
        return Checkpoint.of(Note.parse(checkpoint)).size();
    }

    /** What the tool says that asks this very server. */
    private Auditors.Said verified(Object... more) {
        var words = new ArrayList<Object>(List.of(
                "verify",
                running.sillok().base(),
                "--vkey",
                running.sillok().get("/log/vkey").http().body().strip(),
                "--json"));
        words.addAll(List.of(more));
        return Auditors.run(words.toArray());
    }

    /** The positions that findings of a check name. */
    private static List<Long> named(String name, Auditors.Said said) {
        return said.json()
                .path("checks")
                .valueStream()
                .filter(check -> check.path("check").asString().equals(name))
                .flatMap(check -> check.path("findings").valueStream())
                .filter(finding -> finding.path("position").isNumber())
                .flatMapToLong(finding -> LongStream.rangeClosed(
                        finding.path("position").asLong(), finding.path("last").asLong()))
                .boxed()
                .distinct()
                .toList();
    }

    private void tamper(How how, List<Long> positions) throws SQLException {
        for (int i = 0; i < positions.size(); i++) {
            long position = positions.get(i);
            switch (how) {
                case ID -> flip("id", position);
                case PAYLOAD -> flip("payload", position);
                case METADATA -> flip("metadata", position);
                case REMOVED -> sql("delete from event where position = " + position);
                case SWAPPED -> swap(position, positions.get(++i));
            }
        }
    }

    private void swap(long one, long other) throws SQLException {
        sql(
                "update event set position = -1 where position = " + one,
                "update event set position = %d where position = %d".formatted(one, other),
                "update event set position = %d where position = -1".formatted(other));
    }

    /** Changes one bit of one byte. */
    private void flip(String column, long position) throws SQLException {
        byte[] bytes;
        try (var select = store.createStatement();
                var row = select.executeQuery("select %s from event where position = %d".formatted(column, position))) {
            row.next();
            bytes = row.getBytes(1);
        }
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        try (var update = store.prepareStatement("update event set %s = ? where position = ?".formatted(column))) {
            update.setBytes(1, bytes);
            update.setLong(2, position);
            update.executeUpdate();
        }
    }

    private void sql(String... statements) throws SQLException {
        try (var statement = store.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }
}
