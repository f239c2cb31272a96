package org.sillok.benchmarks.motion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.sillok.benchmarks.Options;
import org.sillok.benchmarks.load.Load;
import org.sillok.benchmarks.machine.Fdatasync;
import org.sillok.benchmarks.machine.Usage;
import org.sillok.benchmarks.motion.MotionSide.Result;
import org.sillok.benchmarks.motion.MotionSide.Stretch;
import org.sillok.benchmarks.postgres.Cluster;
import org.sillok.benchmarks.postgres.PlainInsert;
import org.sillok.benchmarks.report.Report;
import org.sillok.benchmarks.report.Series;
import org.sillok.benchmarks.side.Side;

/** W1 in process: Sillok, stock Axon and a plain insert by turns, with 1, 32 and 256 clients. */
public final class Motions {

    private static final List<Integer> CLIENTS = List.of(1, 32, 256);
    private static final String SILLOK = "Sillok";
    private static final String AXON = "Axon + JDBC + PostgreSQL";
    private static final String INSERT = "PostgreSQL plain insert";
    private static final int PROBE_MILLISECONDS = 300;
    private static final int MOST_A_SECOND = 60_000;
    private static final int COMMANDS_A_MOTION = 17;

    /** One stretch on one side, with what it used. */
    private record Turn(Load load, double cpuSeconds, Usage after) {
        double cpuPerThousand() {
            return cpuSeconds / load.operations() * 1_000 * 1_000; // milliseconds per 1,000 operations
        }
    }

    private record Cell(String side, int clients) {}

    private final Options options;
    private final Report report;
    private final Path directory;
    private final Map<Cell, List<Turn>> turns = new LinkedHashMap<>();
    private final List<Double> syncs = new ArrayList<>();

    private Motions(Options options, Report report, Path directory) {
        this.options = options;
        this.report = report;
        this.directory = directory;
    }

    public static void run(Options options, Report report, Path directory) {
        new Motions(options, report, directory).run();
    }

    private void run() {
        var cluster = Cluster.start(directory).orElse(null);
        report.heading("W1 in process: open a voting, 15 votes, close it, each durable before its answer");
        if (cluster == null) {
            var missing = "**No PostgreSQL (initdb, pg_ctl) on this machine: the peer was NOT measured.**";
            System.out.println(missing);
            report.text(missing + "\n");
        }
        try (cluster;
                var sillok = side("sillok", directory.resolve("sillok").toString());
                var axon = cluster == null ? null : side("axon", cluster.url())) {
            measure(sillok, axon, cluster);
            tables(check(sillok), axon == null ? null : check(axon));
            aims(cluster != null);
        }
    }

    private Side side(String kind, String where) {
        return Side.start("motions-" + kind, directory, List.of("-Xms2g", "-Xmx2g"), MotionSide.class, kind, where);
    }

    private void measure(Side sillok, @Nullable Side axon, @Nullable Cluster cluster) {
        stretch(sillok, 32, options.warmUp());
        if (axon != null) stretch(axon, 32, options.warmUp());
        for (int round = 0; round < options.rounds(); round++) {
            for (int clients : CLIENTS) {
                syncs.add(Fdatasync.probe(directory, PROBE_MILLISECONDS).p50());
                turn(SILLOK, clients, sillok::usage, () -> stretch(sillok, clients, options.seconds()));
                if (axon == null || cluster == null) continue;
                turn(
                        AXON,
                        clients,
                        () -> axon.usage().plus(cluster.usage()),
                        () -> stretch(axon, clients, options.seconds()));
                turn(INSERT, clients, cluster::usage, () -> PlainInsert.run(cluster, clients, options.seconds() / 2));
            }
        }
    }

    private static Load stretch(Side side, int clients, double seconds) {
        var motions = (int) (seconds * MOST_A_SECOND / COMMANDS_A_MOTION) + clients;
        var load =
                side.ask(new Stretch(clients, seconds, motions), Result.class).load();
        if (load == null) throw new IllegalStateException("no load");
        return load;
    }

    private void turn(String side, int clients, Supplier<Usage> usage, Supplier<Load> stretch) {
        var before = usage.get().cpuSeconds();
        var load = stretch.get();
        var after = usage.get();
        turns.computeIfAbsent(new Cell(side, clients), any -> new ArrayList<>())
                .add(new Turn(load, after.cpuSeconds() - before, after));
    }

    private static Checked check(Side side) {
        var checked = side.ask(Stretch.CHECK, Result.class).checked();
        if (checked == null) throw new IllegalStateException("nothing was checked");
        return checked;
    }

    private void tables(Checked sillok, @Nullable Checked axon) {
        var rows = new ArrayList<List<String>>();
        turns.forEach((cell, all) -> rows.add(List.of(
                cell.side() + ", " + cell.clients() + (cell.clients() == 1 ? " client" : " clients"),
                cell(all, turn -> turn.load().perSecond()),
                cell(all, turn -> turn.load().latencies().mean() / 1e3),
                cell(all, turn -> turn.load().latencies().p50() / 1e3),
                cell(all, turn -> turn.load().latencies().p99() / 1e3),
                cell(all, turn -> turn.load().latencies().p999() / 1e3),
                cell(all, Turn::cpuPerThousand),
                cell(all, turn -> turn.after().residentBytes() / 1e6))));
        report.table(
                List.of("", "a second", "mean ms", "p50 ms", "p99 ms", "p99.9 ms", "CPU ms / 1,000", "RSS MB"), rows);
        report.text("fdatasync p50 between the turns: %s µs. Checked at the end: Sillok %s%s.\n"
                .formatted(Series.of(syncs).cell(), words(sillok), axon == null ? "" : "; Axon " + words(axon)));
    }

    private static String words(Checked checked) {
        return "%,d motions with the right tally, %d of %d second votes refused, %,d events for %,d acknowledged, %s bytes an event on disk"
                .formatted(
                        checked.motions(),
                        checked.refused(),
                        checked.refused(),
                        checked.events(),
                        checked.events(),
                        Series.number(checked.bytesPerEvent()));
    }

    private void aims(boolean peer) {
        var latencies = all(SILLOK, 256);
        report.atMost(
                "p99 ÷ mean, 256 clients in process",
                2,
                median(latencies, turn -> turn.load().latencies().p99())
                        / median(latencies, turn -> turn.load().latencies().mean()));
        if (!peer) return;
        report.atLeast("command, 1 client in process ÷ Axon + JDBC + PostgreSQL", 1.6, ratio(1, AXON));
        report.atLeast("command, 256 clients in process ÷ Axon + JDBC + PostgreSQL", 7, ratio(256, AXON));
        report.atLeast(
                "command, 256 clients in process ÷ PostgreSQL plain insert, 256 connections", 3, ratio(256, INSERT));
    }

    private double ratio(int clients, String other) {
        return perSecond(SILLOK, clients) / perSecond(other, clients);
    }

    private double perSecond(String side, int clients) {
        return median(all(side, clients), turn -> turn.load().perSecond());
    }

    private List<Turn> all(String side, int clients) {
        return turns.getOrDefault(new Cell(side, clients), List.of());
    }

    private static double median(List<Turn> turns, ToDoubleFunction<Turn> value) {
        return series(turns, value).median();
    }

    private static String cell(List<Turn> turns, ToDoubleFunction<Turn> value) {
        return series(turns, value).cell();
    }

    private static Series series(List<Turn> turns, ToDoubleFunction<Turn> value) {
        return Series.of(turns.stream().mapToDouble(value).boxed().toList());
    }
}
