package org.sillok.command.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.command.motion.MotionReading;
import org.sillok.kernel.Act;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.budget.LineChange;

/**
 * Change lines and the total (예산 변경).
 *
 * @param reading what the record says of the motion given as authority; absent where the authority is no motion
 */
record AmendBudget(
        BudgetId budget, List<LineChange> changes, @Nullable MotionReading reading, Act act) implements Command {

    private static final int MOST_CHANGES = 1_000;

    AmendBudget {
        changes = List.copyOf(changes);
        if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
            throw new InvalidValue("changes", "1 to " + MOST_CHANGES, changes.size());
        }
    }

    @Override
    public BudgetId target() {
        return budget;
    }
}
