package org.sillok.kernel.proposal;

import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;
import org.sillok.kernel.ProposalId;

/** How far the project has come. */
@EventType("progress-reported")
public record ProgressReported(ProposalId proposal, Progress progress, Commitment note, Act act)
        implements ProposalEvent {}
