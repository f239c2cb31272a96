package org.sillok.projection.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.budget.LineId;
import org.sillok.projection.person.PersonRef;

/**
 * A proposal with those who propose it and its money.
 *
 * @param money the budget line that was made of it, as it stands; absent where there is none
 */
public record ProposalFile(
        ProposalId id,
        long version,
        ProposalView proposal,
        List<PersonRef> proposers,
        @Nullable Money money) {

    /**
     * The money that was given for it.
     *
     * @param initial what the line began with, in the currency's minor unit
     * @param amount what it has now, after later amendments
     */
    public record Money(BudgetId budget, LineId line, long initial, long amount) {}

    public ProposalFile {
        proposers = List.copyOf(proposers);
    }
}
