package org.sillok.kernel.budget;

import org.sillok.kernel.Act;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.InvalidValue;

/** A part of a line was allotted to a new line under it (배정). */
@EventType("amount-allotted")
public record AmountAllotted(BudgetId budget, Line line, Act act) implements BudgetEvent {

    public AmountAllotted {
        // A new envelope would raise the total; only an amendment may do that.
        if (line.parent() == null) throw new InvalidValue("parent", "the line it is allotted from", "absent");
    }
}
