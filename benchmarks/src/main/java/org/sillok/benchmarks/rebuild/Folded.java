package org.sillok.benchmarks.rebuild;

/**
 * What one pass over the record came to.
 *
 * @param events how many went through it
 * @param versions how many versions of views it made; 0 where it makes none
 * @param failures folds that failed, because what they build on had not been folded yet
 * @param digest over all views at the end; empty where there are none to compare
 */
record Folded(long events, double seconds, long versions, long failures, String digest) {

    double perSecond() {
        return events / seconds;
    }
}
