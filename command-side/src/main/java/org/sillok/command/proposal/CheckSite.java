package org.sillok.command.proposal;

import java.time.LocalDate;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.proposal.Feasibility;

/** Enter what was found at the place (현장확인). */
record CheckSite(ProposalId proposal, LocalDate on, Feasibility finding, Commitment note, CycleReading cycle, Act act)
        implements Command {

    @Override
    public ProposalId target() {
        return proposal;
    }
}
