package org.sillok.command.plan;

import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.command.motion.MotionReading;
import org.sillok.kernel.Act;
import org.sillok.kernel.PlanId;

/**
 * Enter that a plan was confirmed.
 *
 * @param motion the motion that confirmed it; absent where the authority given is none
 */
record ConfirmPlan(PlanId plan, @Nullable MotionReading motion, PhaseReading phase, Act act) implements Command {

    @Override
    public PlanId target() {
        return plan;
    }
}
