package org.sillok.kernel.cycle;

import org.sillok.kernel.InvalidValue;

/**
 * Which ballots were counted: the last one of each voter between opening and closing.
 *
 * @param counted the ballots that count, one for each voter
 * @param superseded ballots that their voter cast again before the closing
 * @param voided ballots that lie after the closing in the record
 * @param opened the position of the opening
 * @param closed the position of the closing, after the opening
 */
public record BallotCount(long counted, long superseded, long voided, long opened, long closed) {

    public BallotCount {
        if (closed <= opened) throw new InvalidValue("closed", "after " + opened, closed);
    }
}
