package org.sillok.kernel.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.PlainText;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.budget.Money;

/**
 * A project was proposed (제안), by citizens or for them.
 *
 * @param asked what the proposers ask for, in the currency's minor unit; absent where they name no amount
 * @param proposers who proposes; nobody where the source does not say
 * @param externalId its name where it came from; absent for what began here
 */
@EventType("proposal-submitted")
public record ProposalSubmitted(
        ProposalId proposal,
        CycleId cycle,
        CategoryId category,
        Commitment title,
        Commitment text,
        @Nullable Commitment place,
        @Nullable Long asked,
        List<PersonId> proposers,
        Channel channel,
        @Nullable String externalId,
        Evidence evidence,
        Act act)
        implements ProposalEvent {

    public ProposalSubmitted {
        if (asked != null) Money.positive(asked);
        if (externalId != null) PlainText.require("externalId", externalId, 100);
        proposers = List.copyOf(proposers);
    }
}
