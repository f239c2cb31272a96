package org.sillok.benchmarks.motion;

/** Where motions, named by their numbers, are dealt with; each call returns when what it did is durable. */
public interface Floor {

    void open(int motion);

    void vote(int motion, int member);

    void close(int motion);
}
