package org.sillok.command.budget;

import java.util.Collection;
import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Readings;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.budget.BudgetEvent;
import org.sillok.kernel.budget.BudgetRefusal.UnknownBudget;
import org.sillok.kernel.budget.BudgetRefusal.UnknownLine;
import org.sillok.kernel.budget.BudgetTree;
import org.sillok.kernel.budget.LineId;
import org.springframework.stereotype.Component;

/** What the record says about budgets. */
@Component
public class BudgetReadings {

    private final Readings<BudgetTree> readings;

    public BudgetReadings(EventLog log) {
        this.readings = new Readings<>(log, (tree, recorded) -> BudgetTree.fold(tree, (BudgetEvent) recorded.event()));
    }

    /** How far the budget goes that has these lines. @throws Refused when it, or one of them, is not in the record */
    public Evidence require(BudgetId budget, Collection<LineId> lines) {
        var reading = readings.read(budget).orElseThrow(() -> new Refused(new UnknownBudget(budget)));
        for (var line : lines) {
            if (reading.facts().line(line).isEmpty()) throw new Refused(new UnknownLine(budget, line));
        }
        return reading.evidence();
    }
}
