package org.sillok.benchmarks.micro;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.sillok.benchmarks.Options;
import org.sillok.benchmarks.report.Report;
import org.sillok.benchmarks.report.Series;

/** Runs JMH, each benchmark in three forks of its own, or in one for a quick look. */
public final class Micro {

    private Micro() {}

    public static void run(Options options, Report report) {
        report.heading("JMH: one thread");
        var rows = new ArrayList<List<String>>();
        try {
            for (var result : new Runner(plan(options)).run()) rows.add(row(result));
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
        report.table(List.of("", "operations a second", "± (99.9 %)", "bytes allocated"), rows);
    }

    private static org.openjdk.jmh.runner.options.Options plan(Options options) {
        return new OptionsBuilder()
                .include(Micro.class.getPackageName().replace(".", "\\.") + "\\..*")
                .mode(Mode.Throughput)
                .forks(options.quick() ? 1 : 3)
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(options.quick() ? 1 : 3)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .build();
    }

    private static List<String> row(RunResult result) {
        var primary = result.getPrimaryResult();
        var label = result.getParams().getBenchmark();
        var allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return List.of(
                label.substring(Micro.class.getPackageName().length() + 1),
                Series.number(primary.getScore()),
                Series.number(primary.getScoreError()),
                allocated == null ? "" : Series.number(allocated.getScore()));
    }
}
