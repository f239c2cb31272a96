package org.sillok.benchmarks.rebuild;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.benchmarks.Options;
import org.sillok.benchmarks.rebuild.RebuildSide.Way;
import org.sillok.benchmarks.rebuild.RebuildSide.Way.Kind;
import org.sillok.benchmarks.report.Report;
import org.sillok.benchmarks.report.Series;
import org.sillok.benchmarks.side.Side;

/** Goes through records of several sizes in each way, by turns, and says how the ways compare. */
public final class Rebuilding {

    private static final int CHECKED_UP_TO = 200_000;
    private static final int INTO_MONGO_UP_TO = 20_000;
    private static final List<Kind> BY_TURNS = List.of(Kind.DECODE, Kind.FLOOR, Kind.SILLOK, Kind.POOLED);

    private final Options options;
    private final Report report;
    private final List<List<String>> rows = new ArrayList<>();
    private @Nullable Way best;

    private Rebuilding(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    public static void run(Options options, Report report, Path directory) {
        new Rebuilding(options, report).run(directory);
    }

    private void run(Path directory) {
        report.heading("W3: all read models from the start of the record (events a second)");
        for (var size : options.sizes()) {
            var side = Side.start(
                    "rebuild-" + size,
                    directory,
                    List.of("-Xmx8g"),
                    RebuildSide.class,
                    directory.resolve("record-" + size).toString(),
                    size.toString());
            try (side) {
                measure(side, size);
            }
        }
        report.text("");
        report.table(
                List.of(
                        "events",
                        "generate",
                        "decode only",
                        "decode + fold (floor)",
                        "Sillok in memory, all versions",
                        "Axon pooled, best of its settings",
                        "RSS MB"),
                rows);
    }

    private void measure(Side side, int size) {
        var generated = side.ask(Way.of(Kind.GENERATE, false), Folded.class);
        if (generated.events() != size) throw new IllegalStateException(generated + " of " + size);
        if (best == null || size <= CHECKED_UP_TO) best = bestPooled(side);
        var pooled = best;
        var found = new EnumMap<Kind, List<Double>>(Kind.class);
        int rounds = size <= CHECKED_UP_TO ? options.rounds() : 1;
        for (int round = 0; round < rounds; round++) {
            for (var kind : BY_TURNS) {
                var way = kind == Kind.POOLED ? pooled : Way.of(kind, false);
                var folded = side.ask(way, Folded.class);
                if (folded.events() != size) throw new IllegalStateException(way + ": " + folded);
                found.computeIfAbsent(kind, any -> new ArrayList<>()).add(folded.perSecond());
            }
        }
        if (size <= CHECKED_UP_TO) check(side);
        if (size <= INTO_MONGO_UP_TO) intoMongo(side, size);
        rows.add(List.of(
                "%,d".formatted(size),
                Series.number(generated.perSecond()),
                cell(found, Kind.DECODE),
                cell(found, Kind.FLOOR),
                cell(found, Kind.SILLOK),
                cell(found, Kind.POOLED) + " (batch %d, segments %d)".formatted(pooled.batch(), pooled.segments()),
                Series.number(side.usage().residentBytes() / 1e6)));
        var sillok = median(found, Kind.SILLOK);
        var of = " (%,d events)".formatted(size);
        report.atLeast("rebuild in memory ÷ (decode + fold)" + of, 0.6, sillok / median(found, Kind.FLOOR));
        report.atLeast("rebuild in memory ÷ Axon pooled" + of, 3, sillok / median(found, Kind.POOLED));
    }

    /** By turns with what the stand-in takes in bulk. The versions of more events would not fit into its memory. */
    private void intoMongo(Side side, int size) {
        var events = new ArrayList<Double>();
        var documents = new ArrayList<Double>();
        var bulk = new ArrayList<Double>();
        for (int round = 0; round < options.rounds(); round++) {
            var rebuilt = side.ask(Way.of(Kind.MONGO, false), Folded.class);
            events.add(rebuilt.perSecond());
            documents.add(rebuilt.versions() / rebuilt.seconds());
            bulk.add(side.ask(Way.of(Kind.BULK, false), Folded.class).perSecond());
        }
        report.text(
                "- Into the Mongo stand-in, %,d events: %s events a second, which are %s documents a second; it takes %s in bulk."
                        .formatted(
                                size,
                                Series.of(events).cell(),
                                Series.of(documents).cell(),
                                Series.of(bulk).cell()));
        report.atLeast(
                "rebuild into Mongo, documents a second ÷ bulk insert (%,d events)".formatted(size),
                0.8,
                Series.of(documents).median() / Series.of(bulk).median());
    }

    /** Tries Axon's settings, which also warms everything up, and keeps the fastest. */
    private static Way bestPooled(Side side) {
        side.ask(Way.of(Kind.FLOOR, false), Folded.class);
        side.ask(Way.of(Kind.SILLOK, false), Folded.class);
        record Tried(Way way, double perSecond) {}
        var tried = new ArrayList<Tried>();
        for (var batch : List.of(500, 1_000)) {
            for (var segments : List.of(1, 2, 4)) {
                var way = new Way(Kind.POOLED, batch, segments, false);
                tried.add(new Tried(way, side.ask(way, Folded.class).perSecond()));
            }
        }
        return tried.stream()
                .max(Comparator.comparingDouble(Tried::perSecond))
                .orElseThrow()
                .way();
    }

    /** Every way that keeps the order must come to the same views. */
    private static void check(Side side) {
        var floor = side.ask(Way.of(Kind.FLOOR, true), Folded.class);
        var ordered = List.of(Way.of(Kind.SILLOK, true), new Way(Kind.POOLED, 500, 1, true));
        for (var way : ordered) {
            var folded = side.ask(way, Folded.class);
            if (folded.failures() > 0 || !folded.digest().equals(floor.digest())) {
                throw new IllegalStateException(way + " comes to other views: " + folded + "\n" + floor);
            }
        }
    }

    private static double median(Map<Kind, List<Double>> found, Kind kind) {
        return Series.of(found.getOrDefault(kind, List.of())).median();
    }

    private static String cell(Map<Kind, List<Double>> found, Kind kind) {
        return Series.of(found.getOrDefault(kind, List.of())).cell();
    }
}
