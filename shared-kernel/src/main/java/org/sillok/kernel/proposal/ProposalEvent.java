package org.sillok.kernel.proposal;

import org.sillok.kernel.Event;
import org.sillok.kernel.ProposalId;

/** What can happen to a proposal. */
public sealed interface ProposalEvent extends Event
        permits ProposalSubmitted,
                CoProposerJoined,
                ProposalScreened,
                ProposalMerged,
                SiteChecked,
                CostEstimated,
                DeliberationNoted,
                ProposalShortlisted,
                ProposalPassedOver,
                ProposalWithdrawn,
                ProposalDecided,
                ProposalCompiled,
                ProgressReported,
                ProposalClosed {

    ProposalId proposal();

    @Override
    default ProposalId stream() {
        return proposal();
    }
}
