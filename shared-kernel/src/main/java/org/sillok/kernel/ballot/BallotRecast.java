package org.sillok.kernel.ballot;

import org.sillok.kernel.Act;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;

/** A voter voted again, where the cycle allows it: the last ballot before the closing counts, all are kept. */
@EventType("ballot-recast")
public record BallotRecast(BallotId ballot, CycleId cycle, VoterClassId voterClass, Choices choices, Salt salt, Act act)
        implements BallotEvent {

    public BallotRecast {
        VoterAct.require(act);
    }
}
