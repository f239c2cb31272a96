package org.sillok.command.plan;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.PlanId;

/** Take a plan back. */
record WithdrawPlan(PlanId plan, Act act) implements Command {

    @Override
    public PlanId target() {
        return plan;
    }
}
