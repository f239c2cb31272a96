package org.sillok.command.proposal;

import java.util.Optional;
import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Reading;
import org.sillok.command.evidence.Readings;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.proposal.ProposalEvent;
import org.sillok.kernel.proposal.ProposalFacts;
import org.sillok.kernel.proposal.ProposalRefusal.UnknownProposal;
import org.springframework.stereotype.Component;

/** What the record says about proposals. */
@Component
public class ProposalReadings {

    private final Readings<ProposalFacts> readings;

    public ProposalReadings(EventLog log) {
        this.readings =
                new Readings<>(log, (facts, recorded) -> ProposalFacts.fold(facts, (ProposalEvent) recorded.event()));
    }

    /** Reads a proposal. @throws Refused when there is none of that name */
    public Reading<ProposalFacts> read(ProposalId proposal) {
        return find(proposal).orElseThrow(() -> new Refused(new UnknownProposal(proposal)));
    }

    public Optional<Reading<ProposalFacts>> find(ProposalId proposal) {
        return readings.read(proposal);
    }
}
