package org.sillok.command.ballot;

import org.sillok.kernel.Slug;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.VoterClassId;

/**
 * What one voter hands in.
 *
 * @param voter the voter's reference, as tokens name it; it is hashed at once and kept nowhere
 */
record Paper(String voter, VoterClassId voterClass, Choices choices) {

    Paper {
        Slug.require(voter);
    }

    /** Without the voter, so that no log names one. */
    @Override
    public String toString() {
        return "a ballot of class " + voterClass;
    }
}
