package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.axon.EventLog;
import org.sillok.standalone.scenario.ScenarioRunner;

/** Events are altered in the store of a running system, beneath it, and the auditor's tool that asks this very system names the position. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class TamperedRecordTest {

    private static final int TIMES = 100;

    private final SplittableRandom random = new SplittableRandom(20191231);
    private InProcess running;
    private Connection store;
    private List<Integer> acts;

    /** Those whose payload everybody may read: of a ballot that is told in sum only, the server alone can compare it. */
    private List<Integer> told;

    private enum How {
        UNTOUCHED,
        PAYLOAD,
        METADATA,
        REMOVED,
        SWAPPED
    }

    @BeforeAll
    void load(@TempDir Path data) throws Exception {
        running = InProcess.in(data, "--sillok.term-watch=P1D", "--sillok.log.rest=1h");
        var runner = new ScenarioRunner(
                running.sillok().base(),
                (subject, role) -> running.sillok().token(role + ":" + subject),
                new PrintStream(OutputStream.nullOutputStream()));
        runner.load("every-budget-rule"); // ballots among its events, counted and in sum only
        int head = (int) running.part(EventLog.class).head();
        acts = running.part(EventLog.class).read(0, head + 1).stream()
                .filter(event -> !event.technical())
                .map(event -> (int) event.position())
                .toList();
        new ServedLog(running.sillok().base()).await(head);
        told = acts.stream()
                .filter(position -> running.sillok()
                                .get("/log/events/" + position + "/payload")
                                .status()
                        == 200)
                .toList();
        assertThat(told).hasSizeLessThan(acts.size());
        store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("events.db"));
        sql(
                "pragma busy_timeout = 10000",
                "pragma foreign_keys = off",
                "create temp table saved as select * from event");
    }

    @AfterAll
    void stop() throws SQLException {
        store.close();
        running.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_done_to_the_events_is_named_by_the_tool_with_its_position(How how) throws Exception {
        for (int time = 0; time < TIMES; time++) {
            var among = how == How.PAYLOAD ? told : acts;
            int position = among.get(random.nextInt(among.size() - 1));
            tamper(how, position);

            var said = Auditors.run(
                    "verify",
                    running.sillok().base(),
                    "--vkey",
                    running.sillok().get("/log/vkey").http().body().strip(),
                    "--json");

            assertThat(said.exit())
                    .as("%s at %d: %s %s", how, position, said.out(), said.err())
                    .isEqualTo(how == How.UNTOUCHED ? 0 : 1);
            if (how != How.UNTOUCHED)
                assertThat(named(said)).as("%s: %s", how, said.out()).contains((long) position);
            sql("delete from event", "insert into event select * from saved");
        }
    }

    /** The single positions that content findings name. */
    private static List<Long> named(Auditors.Said said) {
        return said.json()
                .path("checks")
                .valueStream()
                .filter(check -> check.path("check").asString().equals("content"))
                .flatMap(check -> check.path("findings").valueStream())
                .flatMapToLong(finding -> LongStream.rangeClosed(
                        finding.path("position").asLong(), finding.path("last").asLong()))
                .boxed()
                .toList();
    }

    private void tamper(How how, int position) throws SQLException {
        switch (how) {
            case UNTOUCHED -> {}
            case PAYLOAD -> flip("payload", position);
            case METADATA -> flip("metadata", position);
            case REMOVED -> sql("delete from event where position = " + position);
            case SWAPPED -> {
                int other = acts.getLast();
                sql(
                        "update event set position = -1 where position = " + position,
                        "update event set position = %d where position = %d".formatted(position, other),
                        "update event set position = %d where position = -1".formatted(other));
            }
        }
    }

    /** Changes one bit of one byte. */
    private void flip(String column, int position) throws SQLException {
        byte[] bytes;
        try (var select = store.createStatement();
                var row = select.executeQuery("select %s from event where position = %d".formatted(column, position))) {
            row.next();
            bytes = row.getBytes(1);
        }
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        try (var update = store.prepareStatement("update event set %s = ? where position = ?".formatted(column))) {
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
}
