package org.sillok.command.budget;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.budget.Money;

/** Move an amount from one line to another (전용). */
record Transfer(BudgetId budget, LineId from, LineId to, long amount, Act act) implements Command {

    Transfer {
        Money.positive(amount);
    }

    @Override
    public BudgetId target() {
        return budget;
    }
}
