package org.sillok.benchmarks.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.sillok.benchmarks.load.Latencies;

/** How long this disk takes, at this moment, to make 4 KiB of a preallocated file durable. */
public final class Fdatasync {

    private static final int PAGE = 4096;
    private static final int PAGES = 1024;

    private Fdatasync() {}

    /** Probes for a while. The file is removed again. */
    public static Latencies probe(Path directory, int milliseconds) {
        try {
            var path = Files.createTempFile(directory, "fdatasync", ".probe");
            try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
                return probe(file, milliseconds);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Latencies probe(FileChannel file, int milliseconds) throws IOException {
        var page = ByteBuffer.allocateDirect(PAGE);
        for (int i = 0; i < PAGES; i++) file.write(page.clear(), (long) i * PAGE);
        file.force(true);
        var histogram = new Histogram(Latencies.MOST, Latencies.DIGITS);
        var start = System.nanoTime();
        var end = start + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        for (int i = 0; System.nanoTime() < end; i++) {
            var before = System.nanoTime();
            file.write(page.clear(), (long) (i % PAGES) * PAGE);
            file.force(false);
            histogram.recordValue(System.nanoTime() - before);
        }
        return Latencies.of(histogram);
    }
}
