package org.sillok.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How to measure.
 *
 * @param parts which parts to run: {@code motions}, {@code rest}, {@code rebuild}, {@code tally}, {@code micro}
 * @param seconds how long each stretch of load lasts
 * @param warmUp how many seconds each side is loaded before anything is measured
 * @param rounds how often the sides take turns
 * @param sizes how many events the records of the rebuild have
 * @param output where the figures go
 */
public record Options(
        boolean quick, Set<String> parts, double seconds, double warmUp, int rounds, List<Integer> sizes, Path output) {

    private static final Set<String> ALL = Benchmarks.parts();
    private static final Path OUTPUT = Path.of("benchmarks", "target", "figures.md");
    private static final Options FULL = new Options(false, ALL, 4, 10, 3, List.of(10_000, 100_000, 1_000_000), OUTPUT);
    private static final Options QUICK = new Options(true, ALL, 1.5, 3, 2, List.of(10_000, 50_000), OUTPUT);

    /** Reads the command line. @throws IllegalArgumentException when something in it means nothing */
    static Options of(String... arguments) {
        var options = List.of(arguments).contains("--quick") ? QUICK : FULL;
        for (var argument : arguments) options = options.with(argument);
        return options;
    }

    private Options with(String argument) {
        if (argument.equals("--quick")) return this;
        var value = argument.substring(argument.indexOf('=') + 1);
        if (argument.startsWith("--only=")) {
            var chosen = Set.of(value.split(","));
            if (!ALL.containsAll(chosen)) throw new IllegalArgumentException(argument + ": of " + ALL);
            return new Options(quick, chosen, seconds, warmUp, rounds, sizes, output);
        }
        if (argument.startsWith("--rounds=")) {
            return new Options(quick, parts, seconds, warmUp, Integer.parseInt(value), sizes, output);
        }
        if (argument.startsWith("--seconds=")) {
            return new Options(quick, parts, Double.parseDouble(value), warmUp, rounds, sizes, output);
        }
        if (argument.startsWith("--sizes=")) {
            var given = Stream.of(value.split(",")).map(Integer::valueOf).toList();
            return new Options(quick, parts, seconds, warmUp, rounds, given, output);
        }
        if (argument.startsWith("--output=")) {
            return new Options(quick, parts, seconds, warmUp, rounds, sizes, Path.of(value));
        }
        throw new IllegalArgumentException(
                argument + ": --quick, --only=, --seconds=, --rounds=, --sizes= or --output=");
    }

    boolean asksFor(String part) {
        return parts.contains(part);
    }
}
