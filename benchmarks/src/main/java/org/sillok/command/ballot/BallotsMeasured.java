package org.sillok.command.ballot;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.sillok.axon.Origin;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.VoterKeys;
import org.sillok.kernel.ballot.Salt;
import org.sillok.kernel.ballot.VoterAct;
import org.sillok.kernel.cycle.CountedBallot;

/**
 * The aggregate and the command of workload W2, with the keyed hash that a ballot goes by. It stands in the package of
 * the area, which keeps them to itself.
 */
public final class BallotsMeasured {

    /** The aggregate that is measured. */
    public static final Class<?> AGGREGATE = Ballot.class;

    private static final CycleId CYCLE = new CycleId("cycle");

    private final Voters voters = new Voters((cycle, purpose) -> new byte[VoterKeys.BYTES]);

    public BallotId ballot(int voter) {
        return voters.ballot(CYCLE, "voter-" + voter);
    }

    /** A voter's ballot; its events name nobody. */
    public CommandMessage<?> cast(int voter, CountedBallot ballot) {
        var command = new CastBallot(
                ballot(voter),
                CYCLE,
                ballot.voterClass(),
                ballot.choices(),
                new Salt("%032x".formatted(voter)),
                VoterAct.of(Provenance.ENTERED));
        return new GenericCommandMessage<>(command, Origin.UNNAMED);
    }
}
