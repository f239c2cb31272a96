package org.sillok.kernel.proposal;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.budget.Money;

/**
 * It goes on the ballot, at the cost last reckoned.
 *
 * @param cost in the currency's minor unit
 */
@EventType("proposal-shortlisted")
public record ProposalShortlisted(ProposalId proposal, long cost, Act act) implements ProposalEvent {

    public ProposalShortlisted {
        Money.positive(cost);
    }
}
