package org.sillok.command.ballot;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Salt;
import org.sillok.kernel.ballot.VoterClassId;

/** Put another ballot of the same voter in the place of the one before. */
record RecastBallot(BallotId ballot, CycleId cycle, VoterClassId voterClass, Choices choices, Salt salt, Act act)
        implements Command {

    @Override
    public BallotId target() {
        return ballot;
    }
}
