package org.sillok.kernel.proposal;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.cycle.UnfundedReason;

/**
 * What the confirmed selection says of it: funded or not, and why.
 *
 * @param funded whether it is among the projects selected
 * @param reason why it is not; absent where it is
 * @param cost in the currency's minor unit
 * @param evidence the selection in the cycle's stream
 */
@EventType("proposal-decided")
public record ProposalDecided(
        ProposalId proposal, boolean funded, @Nullable UnfundedReason reason, long cost, Evidence evidence, Act act)
        implements ProposalEvent {}
