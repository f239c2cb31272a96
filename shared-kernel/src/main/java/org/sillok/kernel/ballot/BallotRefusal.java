package org.sillok.kernel.ballot;

import java.time.Instant;
import java.util.List;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Refusal;

/** Why a ballot was refused. None of these names a voter. */
public sealed interface BallotRefusal extends Refusal {

    /** Voting has not opened, or is over. */
    record BallotingNotOpen(CycleId cycle, String state) implements BallotRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The ballot was given before voting begins or after it ends. */
    record OutsideVotingTime(CycleId cycle, Instant at, Instant opens, Instant closes) implements BallotRefusal {}

    /** Each voter has one ballot in a cycle. */
    record BallotAlreadyCast(CycleId cycle, BallotId ballot) implements BallotRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The voter does not belong to the class. */
    record NotOfThisClass(CycleId cycle, VoterClassId voterClass, String members) implements BallotRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** A ballot that is cast again stays in its class. */
    record RecastInAnotherClass(BallotId ballot, VoterClassId voterClass, VoterClassId asked)
            implements BallotRefusal {}

    /** A ballot is cast so many times at most. */
    record RecastTooOften(BallotId ballot, int most) implements BallotRefusal {}

    /** The choices break the rule of the ballot. */
    record ChoicesAgainstRule(CycleId cycle, List<BallotFault> faults) implements BallotRefusal {}

    /** Ballots that were handed in together; nothing of them was recorded. */
    record BallotsFaulty(CycleId cycle, List<BatchFault> faults) implements BallotRefusal {}
}
