package org.sillok.kernel.proposal;

import java.time.LocalDate;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;
import org.sillok.kernel.ProposalId;

/** Somebody looked at the place (현장확인). */
@EventType("site-checked")
public record SiteChecked(ProposalId proposal, LocalDate on, Feasibility finding, Commitment note, Act act)
        implements ProposalEvent {}
