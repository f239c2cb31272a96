package org.sillok.kernel.cycle;

import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ballot.VoterClassId;

/**
 * A class of voters and its share of the decision.
 *
 * @param weight more than 0 and at most 1
 */
public record VoterClass(VoterClassId id, Fraction weight) {

    public VoterClass {
        if (weight.signum() <= 0 || weight.compareTo(Fraction.ONE) > 0) {
            throw new InvalidValue("weight", "more than 0/1, at most 1/1", weight);
        }
    }
}
