package org.sillok.benchmarks.motion;

/**
 * What a side had to show at the end.
 *
 * @param motions closed, each with one opening, 15 votes and the tally that was counted apart
 * @param refused second votes, all refused
 * @param events in the store: exactly those submitted and acknowledged
 */
record Checked(int motions, int refused, long events, long bytes) {

    double bytesPerEvent() {
        return (double) bytes / events;
    }
}
