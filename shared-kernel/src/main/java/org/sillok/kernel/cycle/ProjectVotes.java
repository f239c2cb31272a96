package org.sillok.kernel.cycle;

import org.sillok.kernel.ballot.VoterClassId;

/**
 * What one class gave one project.
 *
 * @param voters the ballots that chose it
 * @param votes what they gave: one each, their points, or what their ranks count
 */
public record ProjectVotes(VoterClassId voterClass, long voters, long votes) {}
