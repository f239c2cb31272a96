package org.sillok.kernel.ballot;

import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Event;

/** What can happen to a ballot. */
public sealed interface BallotEvent extends Event permits BallotCast, BallotRecast {

    /** How often one ballot may be cast, the first time included. */
    int MOST_CASTINGS = 20;

    BallotId ballot();

    CycleId cycle();

    VoterClassId voterClass();

    Choices choices();

    @Override
    default BallotId stream() {
        return ballot();
    }
}
