package org.sillok.kernel.budget;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.EventType;

/**
 * A fiscal year's budget was set up as a tree of lines, parents before their parts.
 *
 * @param body whose motions may amend it
 */
@EventType("budget-established")
public record BudgetEstablished(
        BudgetId budget, BodyId body, int fiscalYear, String currency, List<Line> lines, Act act)
        implements BudgetEvent {}
