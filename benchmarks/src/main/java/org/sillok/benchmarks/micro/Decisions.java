package org.sillok.benchmarks.micro;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sillok.benchmarks.record.Committee;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.Rules;
import org.sillok.kernel.motion.Tally;

/** The arithmetic of one decision. */
@State(Scope.Benchmark)
public class Decisions {

    private Rules rules = new Committee("committee").rules();
    private Headcount people = new Headcount(15, 15, 14, 0, 0);
    private Tally tally = new Tally(7, 5, 2);

    @Benchmark
    public Decision decide() {
        return Decision.of(rules, people, tally);
    }
}
