package org.sillok.command.budget;

import java.util.List;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.budget.CompiledLine;

/**
 * Make lines of the projects that a cycle selected (편성).
 *
 * @param selection the confirmed tally, in the cycle's stream
 * @param motion the motion that confirmed it
 */
record CompileSelection(
        BudgetId budget, CycleId cycle, List<CompiledLine> lines, Evidence selection, MotionId motion, Act act)
        implements Command {

    CompileSelection {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new InvalidValue("lines", "a selection with at least one project", "none");
    }

    @Override
    public BudgetId target() {
        return budget;
    }
}
