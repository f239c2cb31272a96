package org.sillok.kernel.budget;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;

/**
 * The projects that a cycle selected became lines of the budget (편성), each from the unallotted rest of its envelope.
 *
 * @param lines in the order in which they were selected
 * @param selection the tally that selected them, in the cycle's stream
 * @param motion the motion of the assembly that confirmed the selection
 */
@EventType("selection-compiled")
public record SelectionCompiled(
        BudgetId budget, CycleId cycle, List<CompiledLine> lines, Evidence selection, MotionId motion, Act act)
        implements BudgetEvent {

    public SelectionCompiled {
        lines = List.copyOf(lines);
    }
}
