package org.sillok.kernel.budget;

import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Event;

/** What can happen to a budget. */
public sealed interface BudgetEvent extends Event
        permits BudgetEstablished, AmountAllotted, AmountTransferred, BudgetAmended, SelectionCompiled {

    BudgetId budget();

    @Override
    default BudgetId stream() {
        return budget();
    }
}
