package org.sillok.kernel.proposal;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.ProposalId;

/** It was merged into another, which stands for both from now on (병합). */
@EventType("proposal-merged")
public record ProposalMerged(ProposalId proposal, ProposalId into, Evidence evidence, Act act)
        implements ProposalEvent {}
