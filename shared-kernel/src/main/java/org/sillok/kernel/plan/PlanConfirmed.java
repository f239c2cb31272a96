package org.sillok.kernel.plan;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.budget.Money;

/**
 * The plan was confirmed by a motion.
 *
 * @param total what its items sum to, in the currency's minor unit
 */
@EventType("plan-confirmed")
public record PlanConfirmed(PlanId plan, long total, MotionId motion, Evidence evidence, Act act) implements PlanEvent {

    public PlanConfirmed {
        Money.amount(total);
    }
}
