package org.sillok.kernel.proposal;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.ProposalId;

/** Its proposers took it back. */
@EventType("proposal-withdrawn")
public record ProposalWithdrawn(ProposalId proposal, Act act) implements ProposalEvent {}
