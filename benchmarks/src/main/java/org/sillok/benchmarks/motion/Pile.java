package org.sillok.benchmarks.motion;

import java.util.ArrayList;
import java.util.List;
import org.sillok.kernel.MotionId;

/** The submitted motions that wait for a vote, and those that had one. */
public final class Pile {

    /** Motions that are submitted at a time. */
    private static final int AT_A_TIME = 1_000;

    private final java.util.function.Consumer<List<MotionId>> submit;
    private final List<Integer> closed = new ArrayList<>();
    private int submitted;
    private int next;

    /** @param submit makes motions ready to be voted on */
    public Pile(java.util.function.Consumer<List<MotionId>> submit) {
        this.submit = submit;
    }

    public static MotionId id(int motion) {
        return new MotionId("m-" + motion);
    }

    /** Submits what a stretch of load can use up at most, so that nothing has to be submitted within it. */
    public synchronized void prepare(int motions) {
        while (submitted < next + motions) {
            var some = new ArrayList<MotionId>();
            for (int i = 0; i < AT_A_TIME; i++) some.add(id(submitted++));
            submit.accept(some);
        }
    }

    synchronized int take() {
        if (next == submitted) throw new IllegalStateException("only " + submitted + " motions were submitted");
        return next++;
    }

    synchronized void close(int motion) {
        closed.add(motion);
    }

    public synchronized List<Integer> closed() {
        return List.copyOf(closed);
    }

    public synchronized int submitted() {
        return submitted;
    }
}
