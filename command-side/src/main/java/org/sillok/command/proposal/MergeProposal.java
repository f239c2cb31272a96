package org.sillok.command.proposal;

import org.sillok.command.Command;
import org.sillok.command.evidence.Reading;
import org.sillok.kernel.Act;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.proposal.ProposalFacts;

/** Merge it into another, which stands for both from now on (병합). */
record MergeProposal(ProposalId proposal, Reading<ProposalFacts> into, Act act) implements Command {

    @Override
    public ProposalId target() {
        return proposal;
    }
}
