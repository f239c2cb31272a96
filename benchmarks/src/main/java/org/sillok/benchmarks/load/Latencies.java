package org.sillok.benchmarks.load;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** How long answers took, in microseconds. */
public record Latencies(double mean, double p50, double p99, double p999, double max) {

    public static final long MOST = TimeUnit.MINUTES.toNanos(2);
    public static final int DIGITS = 3;

    /** Reads a histogram of nanoseconds. */
    public static Latencies of(Histogram nanoseconds) {
        return new Latencies(
                nanoseconds.getMean() / 1e3,
                nanoseconds.getValueAtPercentile(50) / 1e3,
                nanoseconds.getValueAtPercentile(99) / 1e3,
                nanoseconds.getValueAtPercentile(99.9) / 1e3,
                nanoseconds.getMaxValue() / 1e3);
    }
}
