package org.sillok.command.proposal;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.ProposalId;

/** Put it on the ballot, at the cost last reckoned. */
record ShortlistProposal(ProposalId proposal, CycleReading cycle, Act act) implements Command {

    @Override
    public ProposalId target() {
        return proposal;
    }
}
