package org.sillok.benchmarks.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What processes have used so far, read from /proc.
 *
 * @param cpuSeconds of the processes and of their children that have ended
 * @param residentBytes in memory now
 */
public record Usage(double cpuSeconds, long residentBytes) {

    private static final double TICKS_PER_SECOND = 100; // USER_HZ, the same on every Linux that a JDK runs on
    private static final Usage NOTHING = new Usage(0, 0);

    /** What a process and its descendants use. */
    public static Usage of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(one -> ofOne(one.pid()))
                .reduce(NOTHING, Usage::plus);
    }

    /** What this JVM and all its descendants use. */
    public static Usage ofThisRun() {
        return of(ProcessHandle.current());
    }

    private static Usage ofOne(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1); // field 3, the state, is the first
            var ticks = Long.parseLong(fields[11])
                    + Long.parseLong(fields[12])
                    + Long.parseLong(fields[13])
                    + Long.parseLong(fields[14]);
            return new Usage(ticks / TICKS_PER_SECOND, Long.parseLong(fields[21]) * 4096);
        } catch (IOException e) {
            return NOTHING; // it has just ended
        }
    }

    public Usage plus(Usage other) {
        return new Usage(cpuSeconds + other.cpuSeconds, residentBytes + other.residentBytes);
    }
}
