package org.sillok.axon.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.Idempotency;

/** What was acknowledged is on disk. */
class DurabilityTest {

    private static final int KILLS = 3;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Test
    void every_acknowledged_event_outlives_a_kill() throws Exception {
        var said = data.resolve("said");
        for (int kill = 1; kill <= KILLS; kill++) {
            var child = Child.start(said, List.of(), Appender.class, data, 32, Integer.MAX_VALUE);
            try {
                long enough = 200L * kill;
                await(() -> lines(said).limit(enough).count() == enough);
            } finally {
                child.destroyForcibly().waitFor();
            }

            try (var store = Appender.store(data)) {
                assertThatAllAcknowledgedIsThere(store, said);
                assertThatPositionsAreContiguous(store);
            }
        }
    }

    private static void assertThatAllAcknowledgedIsThere(EmbeddedStore store, Path said) {
        var acknowledged = lines(said).map(line -> line.split(" ")).toList();
        assertThat(acknowledged).isNotEmpty().allSatisfy(word -> {
            long sequence = Long.parseLong(word[2]);
            assertThat(store.log().lastSequence(word[1]).orElse(-1)).isGreaterThanOrEqualTo(sequence);
            assertThat(store.log().find(Appender.key(word[1], sequence)))
                    .map(Idempotency.Answered::outcome)
                    .hasValueSatisfying(outcome -> {
                        assertThat(outcome.events()).hasSize(1);
                        assertThat(outcome.events().getFirst().stream()).isEqualTo(word[1]);
                        assertThat(outcome.events().getFirst().sequence()).isEqualTo(sequence);
                    });
        });
    }

    private static void assertThatPositionsAreContiguous(EmbeddedStore store) {
        var everything = store.log().read(0, Integer.MAX_VALUE);
        for (int position = 0; position < everything.size(); position++) {
            assertThat(everything.get(position).position()).isEqualTo(position);
        }
    }

    @Test
    void a_halt_in_the_middle_of_a_batch_leaves_whole_batches_only() throws Exception {
        var child = Child.start(data.resolve("said"), List.of(), HaltInBatch.class, data);

        assertThat(finished(child)).isTrue();
        assertThat(child.exitValue()).isEqualTo(HaltInBatch.HALTED);

        try (var store = Appender.store(data)) {
            assertThat(store.log().read(0, 100)).hasSize(HaltInBatch.BEFORE);
            assertThatPositionsAreContiguous(store);
        }
    }

    /**
     * A kill does not empty the page cache: that the disk has it is shown by the order of system calls. After the last
     * write of an append, and before its acknowledgement is said, there is a sync of the write-ahead log.
     */
    @Test
    void each_acknowledgement_comes_after_a_sync_of_what_it_acknowledges() throws Exception {
        if (!has("strace")) {
            var skipped = "SKIPPED: strace is not installed; nothing was shown about fdatasync";
            System.out.println(skipped);
            abort(skipped);
        }
        var trace = data.resolve("trace");
        var strace = List.of(
                "strace",
                "-f",
                "-qq",
                "-y",
                "-s",
                "40",
                "-o",
                trace.toString(),
                "-e",
                "trace=write,pwrite64,fsync,fdatasync");

        var child = Child.start(data.resolve("said"), strace, Appender.class, data, 1, 40);
        assertThat(finished(child)).isTrue();

        var order = SyncOrder.of(Files.readAllLines(trace));
        assertThat(order.acknowledgements()).isEqualTo(40);
        assertThat(order.unsynced()).isEmpty();
        System.out.printf(
                "fdatasync: %d acknowledgements, each after a sync of its pages (%d syncs of the log)%n",
                order.acknowledgements(), order.syncs());
    }

    private static boolean finished(Process child) throws InterruptedException {
        try {
            return child.waitFor(50, TimeUnit.SECONDS);
        } finally {
            child.descendants().forEach(ProcessHandle::destroyForcibly);
            child.destroyForcibly();
        }
    }

    private static boolean has(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    private static Stream<String> lines(Path said) {
        try {
            var text = Files.exists(said) ? Files.readString(said) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1) // the last one may be half said
                    .lines()
                    .filter(line -> line.startsWith(Appender.ACKNOWLEDGED));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier reached) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(50).toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) throw new TimeoutException();
            Thread.sleep(5);
        }
    }
}
