package org.sillok.command.plan;

import java.util.List;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.PlanningId;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.plan.PlanSchedule;

/** Call on districts and dongs for plans. */
record SchedulePlanning(
        PlanningId planning,
        BudgetId budget,
        LineId line,
        BodyId body,
        Commitment title,
        PlanSchedule schedule,
        List<Evidence> evidence,
        Act act)
        implements Command {

    @Override
    public PlanningId target() {
        return planning;
    }
}
