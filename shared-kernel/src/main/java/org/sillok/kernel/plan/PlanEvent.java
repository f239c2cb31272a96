package org.sillok.kernel.plan;

import org.sillok.kernel.Event;
import org.sillok.kernel.PlanId;

/** What can happen to a plan. */
public sealed interface PlanEvent extends Event permits PlanSubmitted, PlanAdjusted, PlanConfirmed, PlanWithdrawn {

    PlanId plan();

    @Override
    default PlanId stream() {
        return plan();
    }
}
