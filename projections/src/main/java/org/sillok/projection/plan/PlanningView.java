package org.sillok.projection.plan;

import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PlanningId;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.plan.PlanSchedule;
import org.sillok.projection.Trace;

/** A round of district and dong plans. */
public record PlanningView(
        PlanningId id,
        long version,
        BudgetId budget,
        LineId line,
        BodyId body,
        Commitment title,
        PlanSchedule schedule,
        Trace scheduled) {}
