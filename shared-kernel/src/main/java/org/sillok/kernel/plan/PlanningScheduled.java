package org.sillok.kernel.plan;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Event;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.PlanningId;
import org.sillok.kernel.budget.LineId;

/**
 * Districts and dongs were called on for plans, with a schedule of its own.
 *
 * @param line the budget line that their plans share
 * @param body whose motions confirm the plans
 */
@EventType("planning-scheduled")
public record PlanningScheduled(
        PlanningId planning,
        BudgetId budget,
        LineId line,
        BodyId body,
        Commitment title,
        PlanSchedule schedule,
        List<Evidence> evidence,
        Act act)
        implements Event {

    public PlanningScheduled {
        evidence = List.copyOf(evidence);
    }

    @Override
    public PlanningId stream() {
        return planning;
    }
}
