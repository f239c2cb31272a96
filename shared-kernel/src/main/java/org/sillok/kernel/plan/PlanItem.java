package org.sillok.kernel.plan;

import org.sillok.kernel.Commitment;
import org.sillok.kernel.budget.Money;

/**
 * Something a plan wants done.
 *
 * @param amount in the currency's minor unit
 */
public record PlanItem(PlanItemId id, Commitment label, long amount) {

    public PlanItem {
        Money.amount(amount);
    }

    PlanItem withAmount(long changed) {
        return new PlanItem(id, label, changed);
    }
}
