package org.sillok.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import org.sillok.benchmarks.ballot.Ballots;
import org.sillok.benchmarks.machine.Fdatasync;
import org.sillok.benchmarks.machine.Machine;
import org.sillok.benchmarks.micro.Micro;
import org.sillok.benchmarks.motion.Motions;
import org.sillok.benchmarks.rebuild.Rebuilding;
import org.sillok.benchmarks.report.Report;
import org.sillok.benchmarks.report.Series;
import org.sillok.benchmarks.rest.Rest;
import org.sillok.benchmarks.rest.RestBallots;
import org.sillok.benchmarks.tally.Tallying;

/** One run: everything that is compared is measured here, by turns, and written down. */
public final class Benchmarks {

    private interface Part {
        void run(Options options, Report report, Path directory) throws IOException;
    }

    private static final SequencedMap<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("motions", Motions::run);
        PARTS.put("rest", Rest::run);
        PARTS.put("ballots", (options, report, directory) -> {
            Ballots.run(options, report, directory);
            RestBallots.run(options, report, directory);
        });
        PARTS.put("rebuild", Rebuilding::run);
        PARTS.put("tally", (options, report, any) -> Tallying.run(options, report));
        PARTS.put("micro", (options, report, any) -> Micro.run(options, report));
    }

    private Benchmarks() {}

    static Set<String> parts() {
        return PARTS.keySet();
    }

    public static void main(String[] arguments) throws IOException {
        var options = Options.of(arguments);
        var directory = Files.createTempDirectory("sillok-benchmarks");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            var report = new Report();
            describe(Machine.here(directory), String.join(" ", arguments), directory, report);
            for (var part : PARTS.entrySet()) {
                if (!options.asksFor(part.getKey())) continue;
                part.getValue().run(options, report, directory);
                report.write(options.output()); // what was measured is kept, whatever comes of the next part
            }
            report.print();
        } finally {
            remove(directory);
        }
    }

    private static void describe(Machine machine, String arguments, Path directory, Report report) {
        report.heading("The run");
        report.text("`benchmarks/run %s`, %s."
                .formatted(
                        arguments,
                        ZonedDateTime.now(ZoneOffset.UTC)
                                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'"))));
        report.text("%d × %s, %s, %s, %s, %s; fdatasync of a preallocated 4 KiB page: p50 %s µs, p99 %s µs."
                .formatted(
                        machine.processors(),
                        machine.processor(),
                        machine.memory(),
                        machine.kernel(),
                        machine.fileSystem(),
                        machine.java(),
                        Series.number(Fdatasync.probe(directory, 1_000).p50()),
                        Series.number(Fdatasync.probe(directory, 1_000).p99())));
        if (machine.fileSystem().equals("tmpfs")) {
            report.text(
                    "**The directory lies in memory (tmpfs): nothing here is durable, and no figure means anything.**");
        }
    }

    private static void remove(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path one, @org.jspecify.annotations.Nullable IOException failed) {
                try {
                    Files.delete(one);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
