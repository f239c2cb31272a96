package org.sillok.standalone.legistar;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.sillok.kernel.Refusal;

/** Tells how far an import is, and what became of its errands. */
final class Progress {

    private static final int MOST_TOLD = 20;

    private final PrintStream out;
    private final AtomicInteger recorded = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final List<String> troubles = new ArrayList<>();
    private final Map<String, Long> leftOut = new TreeMap<>();

    Progress(PrintStream out) {
        this.out = out;
    }

    void stage(String what, int count) {
        out.printf("import: %,7d %s%n", count, what);
    }

    void recorded() {
        recorded.incrementAndGet();
    }

    /** It was recorded by an earlier import. */
    void repeated() {
        repeated.incrementAndGet();
    }

    /** An earlier import recorded something else under this key; it stays, and that is told. */
    void changed(String key) {
        trouble(key + ": the publication has changed since it was imported; the record keeps what it has");
    }

    void refused(String key, Refusal refusal) {
        trouble(key + ": refused: " + refusal);
    }

    /** Something that the publication holds and the record has no place for. */
    synchronized void leftOut(String what) {
        leftOut.merge(what, 1L, Long::sum);
    }

    int recordedSoFar() {
        return recorded.get();
    }

    int repeatedSoFar() {
        return repeated.get();
    }

    synchronized List<String> troubles() {
        return List.copyOf(troubles);
    }

    synchronized Map<String, Long> leftOut() {
        return Map.copyOf(leftOut);
    }

    private synchronized void trouble(String told) {
        troubles.add(told);
        if (troubles.size() <= MOST_TOLD) out.println("import: " + told);
    }
}
