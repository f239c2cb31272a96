package org.sillok.command.proposal;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.ProposalId;

/** Say that nothing more is to be reported of it. */
record CloseProposal(ProposalId proposal, Act act) implements Command {

    @Override
    public ProposalId target() {
        return proposal;
    }
}
