package org.sillok.kernel.proposal;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.ProposalId;

/** Nothing more is to be reported of it. */
@EventType("proposal-closed")
public record ProposalClosed(ProposalId proposal, Act act) implements ProposalEvent {}
