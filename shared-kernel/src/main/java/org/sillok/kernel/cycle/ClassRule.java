package org.sillok.kernel.cycle;

import org.sillok.kernel.Commitment;
import org.sillok.kernel.ballot.VoterClassId;

/**
 * What a cycle lays down for a class of voters: its share of the decision, and who belongs to it.
 *
 * @param weight more than 0 and at most 1; those of all classes sum to exactly 1
 */
public record ClassRule(VoterClassId id, Commitment label, Fraction weight, Membership membership) {

    public ClassRule {
        new VoterClass(id, weight);
    }

    VoterClass voterClass() {
        return new VoterClass(id, weight);
    }
}
