package org.sillok.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.sillok.benchmarks.load.Load;
import org.sillok.benchmarks.machine.Busy;
import org.sillok.benchmarks.machine.Usage;

/**
 * The stretches of load that sides took by turns. A stretch during which others kept the machine busy, or that most
 * clients got no answer in, tells nothing of the side: it is taken again, and no figure comes from it.
 */
public final class Turns {

    private static final double MOST_OF_OTHERS = 0.25;
    /** How often a stretch is taken at most. */
    public static final int ATTEMPTS = 3;

    private record Cell(String side, int clients) {
        String words(String client) {
            return "%s, %d %s%s".formatted(side, clients, client, clients == 1 ? "" : "s");
        }
    }

    /** One stretch, with what the side used. */
    private record Turn(Load load, double cpuSeconds, long residentBytes) {

        double cpuPerThousand() {
            return cpuSeconds / load.operations() * 1_000 * 1_000; // milliseconds per 1,000 operations
        }
    }

    private final Supplier<Usage> ours;
    private final Map<Cell, List<Turn>> turns = new LinkedHashMap<>();
    private int disturbed;

    /** @param ours what everything uses that belongs to this run */
    public Turns(Supplier<Usage> ours) {
        this.ours = ours;
    }

    /** Takes one turn, again where it was disturbed. @param usage of the side that is loaded */
    public void take(String side, int clients, Supplier<Usage> usage, Supplier<Load> stretch) {
        var cell = turns.computeIfAbsent(new Cell(side, clients), any -> new ArrayList<>());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var machine = Busy.now();
            var all = ours.get().cpuSeconds();
            var before = usage.get().cpuSeconds();
            var load = stretch.get();
            var after = usage.get();
            all = ours.get().cpuSeconds() - all;
            var others = machine.othersThan(all);
            if (others <= MOST_OF_OTHERS && load.operations() >= clients) {
                cell.add(new Turn(load, after.cpuSeconds() - before, after.residentBytes()));
                return;
            }
            disturbed++;
            System.out.printf("disturbed: %s, others %.0f %%, %s%n", side, others * 100, load);
        }
    }

    /** Operations a second, in the median. NaN where no turn was undisturbed. */
    public double perSecond(String side, int clients) {
        return median(side, clients, Load::perSecond);
    }

    /** The median of something; NaN where no turn was undisturbed. */
    public double median(String side, int clients, ToDoubleFunction<Load> value) {
        var all = turns.getOrDefault(new Cell(side, clients), List.of());
        return all.isEmpty()
                ? Double.NaN
                : series(all, turn -> value.applyAsDouble(turn.load())).median();
    }

    /** A row for each side and number of clients. @param client what a client is called */
    public void table(Report report, String client) {
        var rows = new ArrayList<List<String>>();
        turns.forEach((cell, all) -> rows.add(row(cell.words(client), all)));
        report.table(
                List.of("", "a second", "mean ms", "p50 ms", "p99 ms", "p99.9 ms", "CPU ms / 1,000", "RSS MB"), rows);
        if (disturbed > 0) {
            report.text("%d stretches were disturbed by others and count for nothing.\n".formatted(disturbed));
        }
    }

    private static List<String> row(String name, List<Turn> all) {
        if (all.isEmpty()) return List.of(name, "**no undisturbed stretch**", "", "", "", "", "", "");
        return List.of(
                name,
                cell(all, turn -> turn.load().perSecond()),
                cell(all, turn -> turn.load().latencies().mean() / 1e3),
                cell(all, turn -> turn.load().latencies().p50() / 1e3),
                cell(all, turn -> turn.load().latencies().p99() / 1e3),
                cell(all, turn -> turn.load().latencies().p999() / 1e3),
                cell(all, Turn::cpuPerThousand),
                cell(all, turn -> turn.residentBytes() / 1e6));
    }

    private static String cell(List<Turn> turns, ToDoubleFunction<Turn> value) {
        return series(turns, value).cell();
    }

    private static Series series(List<Turn> turns, ToDoubleFunction<Turn> value) {
        return Series.of(turns.stream().mapToDouble(value).boxed().toList());
    }
}
