package org.sillok.kernel.proposal;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.ProposalId;

/** Somebody joined those who propose it. */
@EventType("co-proposer-joined")
public record CoProposerJoined(ProposalId proposal, PersonId proposer, Act act) implements ProposalEvent {}
