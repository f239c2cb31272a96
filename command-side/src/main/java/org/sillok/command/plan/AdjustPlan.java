package org.sillok.command.plan;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.plan.PlanItemId;

/** Change the amount of an item in consultation. */
record AdjustPlan(PlanId plan, PlanItemId item, long amount, PhaseReading phase, Act act) implements Command {

    @Override
    public PlanId target() {
        return plan;
    }
}
