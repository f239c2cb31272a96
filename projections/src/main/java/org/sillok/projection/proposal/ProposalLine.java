package org.sillok.projection.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.proposal.Channel;
import org.sillok.kernel.proposal.Progress;
import org.sillok.kernel.proposal.ProposalState;

/**
 * A proposal on the board of its cycle.
 *
 * @param cost the last estimate, or else what was asked for, in the currency's minor unit
 * @param proposers how many propose it
 */
public record ProposalLine(
        ProposalId id,
        CategoryId category,
        Commitment title,
        ProposalState state,
        @Nullable Long cost,
        int proposers,
        Channel channel,
        @Nullable Progress progress,
        Instant submittedAt) {

    static ProposalLine of(ProposalView view) {
        var facts = view.facts();
        return new ProposalLine(
                view.id(),
                facts.category(),
                facts.title(),
                facts.state(),
                facts.estimated().orElse(view.content().asked()),
                facts.proposers().size(),
                facts.channel(),
                facts.progress(),
                view.submitted().occurredAt());
    }
}
