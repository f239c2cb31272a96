package org.sillok.benchmarks.motion;

import java.util.concurrent.atomic.AtomicLong;
import org.sillok.benchmarks.load.ClosedLoop;
import org.sillok.benchmarks.record.Committee;

/** One client of W1: takes motions through, one after another, a command at a time. */
public final class Clerk implements ClosedLoop.Client {

    /** The commands of one motion: opening, votes, closing. */
    public static final int STEPS = Committee.MEMBERS + 2;

    private final Pile pile;
    private final Floor floor;
    private final AtomicLong acknowledged;
    private int motion;
    private int step;

    /** @param acknowledged counts what was acknowledged, for all clients together */
    public Clerk(Pile pile, Floor floor, AtomicLong acknowledged) {
        this.pile = pile;
        this.floor = floor;
        this.acknowledged = acknowledged;
    }

    @Override
    public void ask() {
        if (step == 0) motion = pile.take();
        if (step == 0) floor.open(motion);
        else if (step <= Committee.MEMBERS) floor.vote(motion, step - 1);
        else floor.close(motion);
        acknowledged.incrementAndGet();
        if (++step < STEPS) return;
        step = 0;
        pile.close(motion);
    }

    /** The motion last taken from the pile. */
    public int motion() {
        return motion;
    }

    @Override
    public void close() {
        while (step != 0) ask();
    }
}
