package org.sillok.command.proposal;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.Citation;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.proposal.Screening;

/** Find it eligible or not, under a rule (적격심사). */
record ScreenProposal(ProposalId proposal, Screening result, Citation rule, CycleReading cycle, Act act)
        implements Command {

    @Override
    public ProposalId target() {
        return proposal;
    }
}
