package org.sillok.command.proposal;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.PlainText;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.budget.Money;
import org.sillok.kernel.proposal.Channel;

/**
 * Propose a project (제안).
 *
 * @param asked in the currency's minor unit; absent where the proposers name no amount
 * @param proposers each once; nobody where the source does not say
 */
record SubmitProposal(
        ProposalId proposal,
        CategoryId category,
        Commitment title,
        Commitment text,
        @Nullable Commitment place,
        @Nullable Long asked,
        List<PersonId> proposers,
        Channel channel,
        @Nullable String externalId,
        CycleReading cycle,
        Act act)
        implements Command {

    private static final int MOST_PROPOSERS = 1_000;

    SubmitProposal {
        if (asked != null) Money.positive(asked);
        if (externalId != null) PlainText.require("externalId", externalId, 100);
        proposers = List.copyOf(new LinkedHashSet<>(proposers));
        if (proposers.size() > MOST_PROPOSERS) {
            throw new InvalidValue("proposers", "at most " + MOST_PROPOSERS, proposers.size());
        }
    }

    @Override
    public ProposalId target() {
        return proposal;
    }
}
