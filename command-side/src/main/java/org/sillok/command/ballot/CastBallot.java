package org.sillok.command.ballot;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Salt;
import org.sillok.kernel.ballot.VoterClassId;

/** Put a voter's first ballot into the record; that there is none yet, the stream itself sees to. */
record CastBallot(BallotId ballot, CycleId cycle, VoterClassId voterClass, Choices choices, Salt salt, Act act)
        implements Command {

    @Override
    public BallotId target() {
        return ballot;
    }

    RecastBallot again() {
        return new RecastBallot(ballot, cycle, voterClass, choices, salt, act);
    }
}
