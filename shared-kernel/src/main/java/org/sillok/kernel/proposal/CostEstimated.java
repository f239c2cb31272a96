package org.sillok.kernel.proposal;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.ProposalId;

/** Its cost was reckoned; every estimate is kept, the last one holds. */
@EventType("cost-estimated")
public record CostEstimated(ProposalId proposal, Estimate estimate, Act act) implements ProposalEvent {}
