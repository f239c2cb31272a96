package org.sillok.benchmarks.motion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.sillok.benchmarks.report.Turns;
import org.sillok.benchmarks.side.Side;

/** W1 in process: Sillok without and with its log, stock Axon and a plain insert by turns, with 1, 32 and 256 clients. */
public final class Motions {

    private static final List<Integer> CLIENTS = List.of(1, 32, 256);
    private static final String SILLOK = "Sillok";
    private static final String LOGGED = "Sillok with its log";
    private static final String AXON = "Axon + JDBC + PostgreSQL";
    private static final String INSERT = "PostgreSQL plain insert";
    private static final int PROBE_MILLISECONDS = 300;
    private static final int MOST_A_SECOND = 60_000;
    private static final int COMMANDS_A_MOTION = 17;

    private final Options options;
    private final Report report;
    private final Path directory;
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
                var logged = side("logged", directory.resolve("logged").toString());
                var axon = cluster == null ? null : side("axon", cluster.url())) {
            var turns = new Turns(() ->
                    cluster == null ? Usage.ofThisRun() : Usage.ofThisRun().plus(cluster.usage()));
            measure(turns, sillok, logged, axon, cluster);
            turns.table(report, "client");
            check(logged);
            checked(check(sillok), axon == null ? null : check(axon));
            aims(turns, cluster != null);
        }
    }

    private Side side(String kind, String where) {
        return Side.start("motions-" + kind, directory, List.of("-Xms2g", "-Xmx2g"), MotionSide.class, kind, where);
    }

    private void measure(Turns turns, Side sillok, Side logged, @Nullable Side axon, @Nullable Cluster cluster) {
        stretch(sillok, 32, options.warmUp());
        stretch(logged, 32, options.warmUp());
        if (axon != null) stretch(axon, 32, options.warmUp());
        for (int round = 0; round < options.rounds(); round++) {
            for (int clients : CLIENTS) {
                syncs.add(Fdatasync.probe(directory, PROBE_MILLISECONDS).p50());
                turns.take(SILLOK, clients, sillok::usage, () -> stretch(sillok, clients, options.seconds()));
                turns.take(LOGGED, clients, logged::usage, () -> stretch(logged, clients, options.seconds()));
                if (axon == null || cluster == null) continue;
                turns.take(
                        AXON,
                        clients,
                        () -> axon.usage().plus(cluster.usage()),
                        () -> stretch(axon, clients, options.seconds()));
                turns.take(
                        INSERT,
                        clients,
                        cluster::usage,
                        () -> PlainInsert.run(cluster, clients, options.seconds() / 2));
            }
        }
    }

    private static Load stretch(Side side, int clients, double seconds) {
        var motions = (int) ((seconds + 1) * MOST_A_SECOND / COMMANDS_A_MOTION) + clients;
        var load =
                side.ask(new Stretch(clients, seconds, motions), Result.class).load();
        if (load == null) throw new IllegalStateException("no load");
        return load;
    }

    private static Checked check(Side side) {
        var checked = side.ask(Stretch.CHECK, Result.class).checked();
        if (checked == null) throw new IllegalStateException("nothing was checked");
        return checked;
    }

    private void checked(Checked sillok, @Nullable Checked axon) {
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

    private void aims(Turns turns, boolean peer) {
        report.atMost(
                "p99 ÷ mean, 256 clients in process",
                2,
                turns.median(SILLOK, 256, load -> load.latencies().p99())
                        / turns.median(SILLOK, 256, load -> load.latencies().mean()));
        report.atLeast(
                "command, 256 clients in process, with the log ÷ without", 0.95, ratio(turns, 256, LOGGED, SILLOK));
        if (!peer) return;
        report.atLeast("command, 1 client in process ÷ Axon + JDBC + PostgreSQL", 1.6, ratio(turns, 1, SILLOK, AXON));
        report.atLeast(
                "command, 256 clients in process ÷ Axon + JDBC + PostgreSQL", 7, ratio(turns, 256, SILLOK, AXON));
        report.atLeast(
                "command, 256 clients in process ÷ PostgreSQL plain insert, 256 connections",
                3,
                ratio(turns, 256, SILLOK, INSERT));
    }

    private static double ratio(Turns turns, int clients, String one, String other) {
        return turns.perSecond(one, clients) / turns.perSecond(other, clients);
    }
}
