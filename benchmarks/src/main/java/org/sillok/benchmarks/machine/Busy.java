package org.sillok.benchmarks.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * How long all processors together have been busy, and how long there was to be, since the machine was started.
 *
 * @param busy ticks in which something ran, or would have if a hypervisor had let it
 * @param all ticks there were
 */
public record Busy(long busy, long all) {

    private static final int IDLE = 3;
    private static final int WAITING = 4;
    private static final int STOLEN = 7;
    private static final double TICKS_PER_SECOND = 100;

    /** Up to now. */
    public static Busy now() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
            var ticks = Arrays.stream(lines.findFirst().orElseThrow().split("\\s+", -1))
                    .skip(1)
                    .limit(STOLEN + 1)
                    .mapToLong(Long::parseLong)
                    .toArray();
            var all = Arrays.stream(ticks).sum();
            return new Busy(all - ticks[IDLE] - ticks[WAITING], all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The share of the machine, 0 to 1, that others have used since. @param ours what we have used ourselves */
    public double othersThan(double ours) {
        var now = now();
        var others = (now.busy - busy) / TICKS_PER_SECOND - ours;
        return Math.clamp(others * TICKS_PER_SECOND / Math.max(1, now.all - all), 0, 1);
    }
}
