package org.sillok.kernel.cycle;

import org.sillok.kernel.ProposalId;

/** A project that was not funded, and why. */
public record Unfunded(ProposalId project, UnfundedReason reason) {}
