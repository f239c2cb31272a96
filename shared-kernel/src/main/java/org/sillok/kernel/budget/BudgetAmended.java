package org.sillok.kernel.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;

/** Lines and the total changed (예산 변경); {@code external} says that the authority lies outside this record. */
@EventType("budget-amended")
public record BudgetAmended(
        BudgetId budget,
        List<LineChange> changes,
        long totalBefore,
        long totalAfter,
        boolean external,
        @Nullable Evidence evidence,
        Act act)
        implements BudgetEvent {

    public BudgetAmended {
        changes = List.copyOf(changes);
    }
}
