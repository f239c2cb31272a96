package org.sillok.command.budget;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.budget.Line;

/** Allot a part of a line to a new line under it (배정). */
record Allot(BudgetId budget, Line line, Act act) implements Command {

    Allot {
        // A new envelope would raise the total, which only an amendment may do.
        if (line.parent() == null) throw new InvalidValue("parent", "the line it is allotted from", "absent");
    }

    @Override
    public BudgetId target() {
        return budget;
    }
}
