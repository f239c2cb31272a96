package org.sillok.command.plan;

import java.util.List;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.PlainText;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.plan.PlanItem;
import org.sillok.kernel.plan.PlanLevel;
import org.sillok.kernel.plan.PlanSubmitted;

/** Submit the plan of a district or dong. */
record SubmitPlan(PlanId plan, PlanLevel level, String area, List<PlanItem> items, PhaseReading phase, Act act)
        implements Command {

    SubmitPlan {
        PlainText.require("area", area, PlanSubmitted.LONGEST_AREA);
        items = List.copyOf(items);
    }

    @Override
    public PlanId target() {
        return plan;
    }
}
