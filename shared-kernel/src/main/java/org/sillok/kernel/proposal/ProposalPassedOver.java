package org.sillok.kernel.proposal;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.ProposalId;

/** It was eligible, and yet does not go on the ballot; the reason is that of the act. */
@EventType("proposal-passed-over")
public record ProposalPassedOver(ProposalId proposal, Act act) implements ProposalEvent {}
