package org.sillok.kernel.plan;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.budget.Money;

/**
 * An item was adjusted in consultation; the reason is that of the act.
 *
 * @param before what was planned, in the currency's minor unit
 * @param after what is planned now
 */
@EventType("plan-adjusted")
public record PlanAdjusted(PlanId plan, PlanItemId item, long before, long after, Act act) implements PlanEvent {

    public PlanAdjusted {
        Money.amount(before);
        Money.amount(after);
    }
}
