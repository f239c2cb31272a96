package org.sillok.kernel.cycle;

import java.util.List;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.VoterClassId;

/**
 * What a class chose, in sum: for whoever counts again and is not told its single ballots.
 *
 * @param ballots how many of the class voted
 * @param given what each project got; those that are not named got nothing
 */
public record ClassSum(VoterClassId voterClass, long ballots, List<Given> given) {

    /** What one project got: from how many ballots, and how much. */
    public record Given(ProposalId project, long voters, long votes) {}

    public ClassSum {
        given = List.copyOf(given);
    }
}
