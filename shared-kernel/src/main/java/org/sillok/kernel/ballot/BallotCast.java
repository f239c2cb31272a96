package org.sillok.kernel.ballot;

import org.sillok.kernel.Act;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;

/** A voter voted: a stream of its own, so that a second ballot is impossible. Nothing in it leads to the voter. */
@EventType("ballot-cast")
public record BallotCast(BallotId ballot, CycleId cycle, VoterClassId voterClass, Choices choices, Salt salt, Act act)
        implements BallotEvent {

    public BallotCast {
        VoterAct.require(act);
    }
}
