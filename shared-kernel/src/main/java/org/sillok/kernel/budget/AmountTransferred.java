package org.sillok.kernel.budget;

import org.sillok.kernel.Act;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.EventType;

/** An amount moved from one line to another; the total stayed (전용). */
@EventType("amount-transferred")
public record AmountTransferred(BudgetId budget, LineId from, LineId to, long amount, Act act) implements BudgetEvent {}
