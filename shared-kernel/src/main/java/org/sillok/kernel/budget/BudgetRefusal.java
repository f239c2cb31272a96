package org.sillok.kernel.budget;

import java.util.List;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ballot.CategoryId;

/** Why a command about a budget was refused. */
public sealed interface BudgetRefusal extends Refusal {

    record UnknownBudget(BudgetId budget) implements BudgetRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record BudgetAlreadyEstablished(BudgetId budget) implements BudgetRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record UnknownLine(BudgetId budget, LineId line) implements BudgetRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record LineExists(BudgetId budget, LineId line) implements BudgetRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The parts of a line would sum to more than the line. */
    record PartsExceedLine(BudgetId budget, LineId line, long amount, long parts) implements BudgetRefusal {}

    /** A line would go below nothing. */
    record LineBelowZero(BudgetId budget, LineId line, long amount, long delta) implements BudgetRefusal {}

    /** A line would grow above what the record can hold exactly. */
    record LineTooLarge(BudgetId budget, LineId line, long amount, long most) implements BudgetRefusal {}

    /** The envelopes together would grow above what the record can hold exactly. */
    record TotalTooLarge(BudgetId budget, long total, long most) implements BudgetRefusal {}

    /** A transfer goes from one line to another that does not contain it. */
    record TransferWithinLine(BudgetId budget, LineId from, LineId to) implements BudgetRefusal {}

    /** An amendment needs an adopted motion that grants it, or a citation; the actor's own mandate is not enough. */
    record AmendmentWithoutAuthority(BudgetId budget) implements BudgetRefusal {}

    /** The motion cited was not adopted, or is not in force. */
    record MotionNotAdopted(BudgetId budget, MotionId motion, String state) implements BudgetRefusal {}

    /** The motion was adopted by a body whose motions do not amend this budget. */
    record MotionOfAnotherBody(BudgetId budget, MotionId motion, BodyId adoptedBy, BodyId needed)
            implements BudgetRefusal {}

    /** The motion was adopted but grants other changes, or none, of this budget. */
    record MotionGrantsOtherwise(BudgetId budget, MotionId motion, List<LineChange> granted, List<LineChange> asked)
            implements BudgetRefusal {}

    /** Only a selection that its assembly has confirmed, and the cycle made for this budget, goes into it. */
    record SelectionNotConfirmed(BudgetId budget, CycleId cycle, String state) implements BudgetRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A selection goes into a budget once. */
    record SelectionAlreadyCompiled(BudgetId budget, CycleId cycle) implements BudgetRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nobody said under which line the projects of a category go. */
    record NoEnvelopeNamed(BudgetId budget, CycleId cycle, CategoryId category) implements BudgetRefusal {}

    /** A motion's grant is used once. */
    record GrantAlreadyUsed(BudgetId budget, MotionId motion) implements BudgetRefusal {}
}
