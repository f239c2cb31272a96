package org.sillok.kernel.proposal;

import org.sillok.kernel.Act;
import org.sillok.kernel.Citation;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.ProposalId;

/**
 * It was found eligible or not (적격심사), under a rule.
 *
 * @param proposers how many proposed it then
 */
@EventType("proposal-screened")
public record ProposalScreened(
        ProposalId proposal, Screening result, Citation rule, int proposers, Evidence evidence, Act act)
        implements ProposalEvent {}
