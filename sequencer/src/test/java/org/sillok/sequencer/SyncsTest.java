package org.sillok.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is brought to disk, and by which thread, as the system calls of a process show it that records events while their log is published. */
class SyncsTest {

    private static final int EVENTS = 60;

    /** A thread, and the file that it synced. */
    private static final Pattern SYNC = Pattern.compile("(\\d+) +(?:fsync|fdatasync)\\(\\d+<([^>]*)>.*");

    /** A sync that a thread waited for. */
    private record Sync(String thread, Path file) {}

    /** Records one event after the other, and waits at the end until the log covers them. */
    static final class Recording {

        private Recording() {}

        static void main(String... arguments) throws InterruptedException {
            try (var running = RunningLog.in(Path.of(arguments[0]), "--sillok.log.pace=1ms")) {
                for (int event = 0; event < EVENTS; event++) running.recordPeople(event, 1);
                running.awaitCovered();
            }
        }
    }

    @Test
    void the_log_is_brought_to_disk_by_a_thread_of_its_own_and_adds_no_sync_to_what_a_command_waits_for(
            @TempDir Path data) throws Exception {
        if (!hasStrace()) {
            var skipped = "SKIPPED: strace is not installed; nothing was shown about syncs on the path of commands";
            System.out.println(skipped);
            abort(skipped);
        }
        var record = data.toRealPath().resolve("events.db-wal");
        var log = data.toRealPath().resolve("log");
        var syncs = traced(data.toRealPath());

        var writer = writer(syncs, record);
        var own = syncs.stream().filter(sync -> sync.thread().equals(writer)).toList();
        var meanwhile = syncs.subList(syncs.indexOf(own.getFirst()), syncs.lastIndexOf(own.getLast()) + 1);
        assertThat(own).extracting(Sync::file).containsOnly(record).hasSizeBetween(EVENTS, EVENTS + EVENTS / 2);
        assertThat(threads(meanwhile, record)).containsExactly(writer);
        assertThat(threads(meanwhile, log)).hasSize(1).doesNotContain(writer);
        assertThat(meanwhile)
                .filteredOn(sync -> sync.file().equals(log.resolve("lock")))
                .as("publications, for which no command waits")
                .hasSizeBetween(1, EVENTS / 2);
        System.out.printf(
                "syncs: %d of the record for %d events, and those of the log by another thread%n", own.size(), EVENTS);
    }

    /** The thread that brings to disk what commands wait for. */
    private static String writer(List<Sync> syncs, Path record) {
        return threads(syncs, record).stream()
                .max(Comparator.comparingLong(thread -> syncs.stream()
                        .filter(sync -> sync.equals(new Sync(thread, record)))
                        .count()))
                .orElseThrow();
    }

    private static List<String> threads(List<Sync> syncs, Path under) {
        return syncs.stream()
                .filter(sync -> sync.file().startsWith(under))
                .map(Sync::thread)
                .distinct()
                .toList();
    }

    private static List<Sync> traced(Path data) throws IOException, InterruptedException {
        var trace = data.resolve("trace");
        var command = List.of(
                "strace",
                "-f",
                "-qq",
                "-y",
                "-o",
                trace.toString(),
                "-e",
                "trace=fsync,fdatasync",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Recording.class.getName(),
                data.toString());
        var child = new ProcessBuilder(command).inheritIO().start();
        try {
            assertThat(child.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(child.exitValue()).isZero();
        } finally {
            child.descendants().forEach(ProcessHandle::destroyForcibly);
            child.destroyForcibly();
        }
        return Files.readAllLines(trace).stream()
                .map(SYNC::matcher)
                .filter(line -> line.matches())
                .map(line -> new Sync(line.group(1), Path.of(line.group(2))))
                .toList();
    }

    private static boolean hasStrace() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "strace")));
    }
}
