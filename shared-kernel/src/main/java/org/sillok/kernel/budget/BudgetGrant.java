package org.sillok.kernel.budget;

import java.util.List;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.InvalidValue;

/** The very amendment that a motion grants when it is adopted: once, and exactly these changes. */
public record BudgetGrant(BudgetId budget, List<LineChange> changes) {

    /** More changes than this are not one amendment; it also keeps every sum of them within exact integers. */
    public static final int MOST_CHANGES = 1_000;

    public BudgetGrant {
        changes = List.copyOf(changes);
        if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
            throw new InvalidValue("changes", "1 to " + MOST_CHANGES, changes.size());
        }
    }
}
