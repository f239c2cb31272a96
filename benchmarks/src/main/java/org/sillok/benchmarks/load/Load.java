package org.sillok.benchmarks.load;

/**
 * What a stretch of load came to.
 *
 * @param operations acknowledged within the stretch
 * @param seconds how long it lasted
 */
public record Load(int clients, long operations, double seconds, Latencies latencies) {

    public double perSecond() {
        return operations / seconds;
    }

    /** The same, counted by what each operation did; the latencies stay those of whole operations. */
    public Load times(int each) {
        return new Load(clients, operations * each, seconds, latencies);
    }
}
