package org.sillok.kernel.proposal;

import org.sillok.kernel.Act;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.budget.LineId;

/** A line of the budget was made of it (편성). */
@EventType("proposal-compiled")
public record ProposalCompiled(
        ProposalId proposal, BudgetId budget, LineId line, long amount, Evidence evidence, Act act)
        implements ProposalEvent {}
