package org.sillok.command.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.budget.BudgetGrant;

/**
 * What a motion says.
 *
 * @param majority the name of the majority it needs
 * @param majorities the names of all majorities of the charter in force
 */
record Draft(
        String majority,
        List<String> majorities,
        Commitment title,
        Commitment text,
        @Nullable BudgetGrant grants,
        List<DocumentId> documents) {

    boolean needsUnknownMajority() {
        return !majorities.contains(majority);
    }
}
