package org.sillok.benchmarks.ballot;

import java.nio.file.Path;
import java.util.List;
import org.sillok.benchmarks.Options;
import org.sillok.benchmarks.ballot.BallotSide.Question;
import org.sillok.benchmarks.ballot.BallotSide.Said;
import org.sillok.benchmarks.load.Load;
import org.sillok.benchmarks.machine.Usage;
import org.sillok.benchmarks.report.Report;
import org.sillok.benchmarks.report.Series;
import org.sillok.benchmarks.report.Turns;
import org.sillok.benchmarks.side.Side;

/** W2 in process: citizens cast their ballots, each for 10 of 200 projects, and the ballots are counted from the record. */
public final class Ballots {

    private static final List<Integer> CLIENTS = List.of(1, 32, 256);
    private static final int VOTERS = 100_000;
    private static final int QUICK_VOTERS = 10_000;

    private Ballots() {}

    public static void run(Options options, Report report, Path directory) {
        report.heading("W2 in process: ballots for 10 of 200 projects, each durable before its answer");
        var data = directory.resolve("ballots").toString();
        try (var side = Side.start("ballots", directory, List.of("-Xms2g", "-Xmx2g"), BallotSide.class, data)) {
            var turns = new Turns(Usage::ofThisRun);
            cast(side, 32, options.warmUp());
            for (int round = 0; round < options.rounds(); round++) {
                for (int clients : CLIENTS) {
                    turns.take("ballots", clients, side::usage, () -> cast(side, clients, options.seconds()));
                }
            }
            turns.table(report, "client");
            counted(side.ask(Question.fill(options.quick() ? QUICK_VOTERS : VOTERS), Said.class), report);
        }
    }

    private static Load cast(Side side, int clients, double seconds) {
        var load = side.ask(new Question(clients, seconds, 0), Said.class).load();
        if (load == null) throw new IllegalStateException("no load");
        return load;
    }

    private static void counted(Said said, Report report) {
        report.text(
                ("Checked at the end: %,d ballots for %,d acknowledged, 100 of 100 second ballots refused, and the selection is that of the"
                                + " ballots as they were generated. Read from the record, counted and allocated (greedy, four classes) in %s s;"
                                + " %s bytes a ballot on disk; %s bytes in memory while they are counted.\n")
                        .formatted(
                                said.ballots(),
                                said.ballots(),
                                Series.number(said.countedIn()),
                                Series.number((double) said.bytes() / said.ballots()),
                                Series.number((double) said.heap() / said.ballots())));
    }
}
