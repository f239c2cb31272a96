package org.sillok.command.proposal;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.ProposalId;

/** Leave it off the ballot, though it is eligible; the reason is that of the act. */
record PassOverProposal(ProposalId proposal, CycleReading cycle, Act act) implements Command {

    @Override
    public ProposalId target() {
        return proposal;
    }
}
