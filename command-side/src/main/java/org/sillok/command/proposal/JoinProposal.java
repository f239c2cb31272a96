package org.sillok.command.proposal;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.ProposalId;

/** Join those who propose it. */
record JoinProposal(ProposalId proposal, PersonId proposer, Act act) implements Command {

    @Override
    public ProposalId target() {
        return proposal;
    }
}
