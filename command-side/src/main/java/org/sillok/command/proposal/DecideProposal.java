package org.sillok.command.proposal;

import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.ProposalId;

/**
 * Enter what the confirmed selection says of it.
 *
 * @param verdict absent where there is none for it
 * @param because why there is none; empty where there is one
 */
record DecideProposal(ProposalId proposal, @Nullable Verdict verdict, String because, Act act) implements Command {

    @Override
    public ProposalId target() {
        return proposal;
    }
}
