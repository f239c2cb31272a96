package org.sillok.kernel.cycle;

import org.sillok.kernel.ballot.VoterClassId;

/**
 * How a class took part in a category.
 *
 * @param voters the ballots of the class
 * @param votes all that they gave to projects of the category
 * @param declared the weight that the class was given
 * @param effective the weight that it had: more than declared when an empty class gave its own away, zero for that one
 */
public record ClassTurnout(VoterClassId voterClass, long voters, long votes, Fraction declared, Fraction effective) {

    /** Whether the weight is another than declared, because some class cast nothing. */
    public boolean reweighted() {
        return !declared.equals(effective);
    }

    ClassTurnout weighing(Fraction effective) {
        return new ClassTurnout(voterClass, voters, votes, declared, effective);
    }
}
