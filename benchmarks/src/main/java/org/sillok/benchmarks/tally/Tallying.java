package org.sillok.benchmarks.tally;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.benchmarks.Options;
import org.sillok.benchmarks.report.Report;
import org.sillok.benchmarks.report.Series;
import org.sillok.kernel.cycle.Allocation.Selection;
import org.sillok.kernel.cycle.AllocationRule;
import org.sillok.kernel.cycle.AllocationRule.EqualShares;
import org.sillok.kernel.cycle.AllocationRule.Utility;
import org.sillok.kernel.cycle.CountedBallot;
import org.sillok.kernel.cycle.Poll;

/** Counts the ballots of a mass and allocates by each rule, the count included; in processor time of the one thread that does it. */
public final class Tallying {

    private static final int VOTERS = 100_000;
    private static final int QUICK_VOTERS = 10_000;
    private static final int ROUNDS = 5;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Report report;
    private final MassBallot mass;
    private final List<List<String>> rows = new ArrayList<>();

    private Tallying(Report report, int voters) {
        this.report = report;
        mass = new MassBallot(voters);
    }

    public static void run(Options options, Report report) {
        new Tallying(report, options.quick() ? QUICK_VOTERS : VOTERS).run();
    }

    private void run() {
        var equal = mass.equal();
        report.heading("Tally: %,d ballots, each for 10 of 200 projects (ms of one processor)".formatted(equal.size()));
        measure("greedy, four weighted classes", ROUNDS, mass.greedy(), mass.weighted());
        for (var utility : Utility.values()) {
            measure("Equal Shares, " + utility, ROUNDS, mass.equal(equalShares(utility, null)), equal);
            measure("Equal Shares, " + utility + ", add-1", 1, mass.equal(equalShares(utility, 1L)), equal);
        }
        report.table(List.of("", "ms", "projects funded"), rows);
    }

    private static AllocationRule equalShares(Utility utility, @Nullable Long increment) {
        return new EqualShares(utility, increment, false, MassBallot.GENERATED);
    }

    private void measure(String what, int rounds, Poll poll, List<CountedBallot> ballots) {
        var took = new ArrayList<Double>();
        var funded = 0;
        for (var round = 0; round < rounds; round++) {
            var start = CLOCK.getCurrentThreadCpuTime();
            var selection = (Selection) poll.allocate(ballots);
            took.add((CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
            funded = selection.categories().getFirst().funded().size();
        }
        rows.add(List.of(what, Series.of(took).cell(), String.valueOf(funded)));
    }
}
