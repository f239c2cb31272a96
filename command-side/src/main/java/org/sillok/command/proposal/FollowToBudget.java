package org.sillok.command.proposal;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.budget.LineId;

/** Enter the budget line that was made of it (편성). */
record FollowToBudget(ProposalId proposal, BudgetId budget, LineId line, long amount, Evidence evidence, Act act)
        implements Command {

    @Override
    public ProposalId target() {
        return proposal;
    }
}
