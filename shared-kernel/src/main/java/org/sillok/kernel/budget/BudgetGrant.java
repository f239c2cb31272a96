package org.sillok.kernel.budget;

import java.util.List;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.InvalidValue;

/** The very amendment that a motion grants when it is adopted: once, and exactly these changes. */
public record BudgetGrant(BudgetId budget, List<LineChange> changes) {

    public BudgetGrant {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) throw new InvalidValue("changes", "at least one", "none");
    }
}
