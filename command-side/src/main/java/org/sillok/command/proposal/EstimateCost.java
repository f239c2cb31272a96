package org.sillok.command.proposal;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.proposal.Estimate;

/** Reckon what it costs. */
record EstimateCost(ProposalId proposal, Estimate estimate, Act act) implements Command {

    @Override
    public ProposalId target() {
        return proposal;
    }
}
