package org.sillok.kernel.cycle;

import java.time.Instant;
import java.util.List;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.VoterClassId;

/** Why a command about a cycle was refused. */
public sealed interface CycleRefusal extends Refusal {

    record UnknownCycle(CycleId cycle) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record CycleAlreadyEstablished(CycleId cycle) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Voting has opened, and with it the rules are frozen. */
    record ParametersFrozen(CycleId cycle) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The cycle's schedule leaves this stage out. */
    record StageNotScheduled(CycleId cycle, Stage stage) implements CycleRefusal {}

    /** Another stage is in progress, or comes first. */
    record StageOutOfOrder(CycleId cycle, Stage stage, String due) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record StageNotInProgress(CycleId cycle, Stage stage) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It is too early, or too late, for a stage to begin. */
    record OutsideStageWindow(CycleId cycle, Stage stage, Instant at, Instant opens, Instant closes)
            implements CycleRefusal {}

    /** A stage lasts until its time is over. */
    record StageNotOver(CycleId cycle, Stage stage, Instant at, Instant closes) implements CycleRefusal {}

    /** A stage is extended before it ends, not afterwards. */
    record ExtensionTooLate(CycleId cycle, Stage stage, Instant at, Instant closes) implements CycleRefusal {}

    /** An extension ends later than the stage would have. */
    record ExtensionNotLater(CycleId cycle, Stage stage, Instant until, Instant closes) implements CycleRefusal {}

    /** The extension would leave a later stage no time at all. */
    record ExtensionSwallowsStage(CycleId cycle, Stage stage, Instant until, Stage swallowed, Instant closes)
            implements CycleRefusal {}

    record UnknownVoterClass(CycleId cycle, VoterClassId voterClass) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** Who belongs to this class follows from something else. */
    record ClassNotEnrolled(CycleId cycle, VoterClassId voterClass) implements CycleRefusal {}

    /** Voting is over. */
    record BallotingIsClosed(CycleId cycle) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Voting is not over. */
    record BallotingNotClosed(CycleId cycle) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nothing is on the shortlist, so that there is nothing to vote on. */
    record NothingShortlisted(CycleId cycle) implements CycleRefusal {}

    /** There is already a result. */
    record ResultAlreadyRecorded(CycleId cycle) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no result yet. */
    record NoResultYet(CycleId cycle) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** No ballot counts, and nothing is divided by zero. */
    record NobodyVoted(CycleId cycle) implements CycleRefusal {}

    /** Equal projects decide what is funded, and nobody declared how to tell them apart. */
    record TieUndeclared(CycleId cycle, CategoryId category, List<ProposalId> projects) implements CycleRefusal {}

    /** A published result names every project on the ballot, each once, and no other. */
    record PublishedOtherProjects(CycleId cycle, List<ProposalId> missing, List<ProposalId> unexpected)
            implements CycleRefusal {}

    /** The assembly confirms by an adopted motion, and by nothing else. */
    record ConfirmationWithoutMotion(CycleId cycle) implements CycleRefusal {}

    /** The motion was adopted by another body than the one whose assembly confirms. */
    record MotionOfAnotherAssembly(CycleId cycle, MotionId motion, BodyId adoptedBy, BodyId needed)
            implements CycleRefusal {}

    record SelectionAlreadyConfirmed(CycleId cycle) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
