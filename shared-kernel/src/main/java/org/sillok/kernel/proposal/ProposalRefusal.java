package org.sillok.kernel.proposal;

import org.sillok.kernel.BudgetId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.cycle.Stage;

/** Why a command about a proposal was refused. */
public sealed interface ProposalRefusal extends Refusal {

    record UnknownProposal(ProposalId proposal) implements ProposalRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record ProposalAlreadySubmitted(ProposalId proposal) implements ProposalRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record UnknownCategory(CycleId cycle, CategoryId category) implements ProposalRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** It stands where this cannot be done. */
    record ProposalNotInState(ProposalId proposal, String state, String needed) implements ProposalRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The cycle is not, or was not then, in the stage for this. */
    record StageNotOpen(CycleId cycle, Stage needed, String open) implements ProposalRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record AlreadyProposer(ProposalId proposal, PersonId proposer) implements ProposalRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Only those who propose it may take it back. */
    record NotAProposer(ProposalId proposal, PersonId person) implements ProposalRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The category asks for more proposers than it has. */
    record TooFewProposers(ProposalId proposal, CategoryId category, int required, int proposers)
            implements ProposalRefusal {}

    /** A proposal is merged into another one of its cycle, that itself stands. */
    record CannotMergeInto(ProposalId proposal, ProposalId into, String because) implements ProposalRefusal {}

    /** Nobody has reckoned what it costs. */
    record NotEstimated(ProposalId proposal) implements ProposalRefusal {}

    /** The site check found that it cannot be done. */
    record NotFeasible(ProposalId proposal) implements ProposalRefusal {}

    /** The cycle's selection is not computed, not confirmed, or does not name it. */
    record NotInTheSelection(ProposalId proposal, CycleId cycle, String because) implements ProposalRefusal {}

    /** The budget made no line of it. */
    record NotCompiledThere(ProposalId proposal, BudgetId budget) implements ProposalRefusal {}

    /** A report that cannot follow the last one. */
    record ProgressOutOfOrder(ProposalId proposal, String last, Progress reported) implements ProposalRefusal {}
}
