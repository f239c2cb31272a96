package org.sillok.kernel.ballot;

import org.sillok.kernel.InvalidValue;

/**
 * How a ballot may spend its points.
 *
 * @param leastSum the points that have to be spent at least, 0 to {@code mostSum}
 * @param mostSum the points that there are to spend, 1 to 1,000,000,000
 * @param least the fewest for a project that gets any, 1 to {@code most}
 * @param most the most for one project
 */
public record PointsLimit(int leastSum, int mostSum, int least, int most) {

    private static final int MOST = 1_000_000_000;

    public PointsLimit {
        between("mostSum", 1, mostSum, MOST);
        between("leastSum", 0, leastSum, mostSum);
        between("most", 1, most, MOST);
        between("least", 1, least, most);
    }

    private static void between(String what, int from, int given, int to) {
        if (given < from || given > to) throw new InvalidValue(what, from + " to " + to, given);
    }
}
