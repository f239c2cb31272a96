package org.sillok.command.proposal;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.ProposalId;

/** Take it back. */
record WithdrawProposal(ProposalId proposal, Act act) implements Command {

    @Override
    public ProposalId target() {
        return proposal;
    }
}
