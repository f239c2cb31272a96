package org.sillok.command.proposal;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.proposal.Progress;

/** Report how far the project has come. */
record ReportProgress(ProposalId proposal, Progress progress, Commitment note, Act act) implements Command {

    @Override
    public ProposalId target() {
        return proposal;
    }
}
