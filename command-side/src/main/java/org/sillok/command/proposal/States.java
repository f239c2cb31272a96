package org.sillok.command.proposal;

import org.sillok.command.Refused;
import org.sillok.kernel.proposal.ProposalFacts;
import org.sillok.kernel.proposal.ProposalRefusal.ProposalNotInState;
import org.sillok.kernel.proposal.ProposalState;

/** Asks a proposal to stand where something can be done. */
final class States {

    private States() {}

    static void require(ProposalFacts facts, ProposalState needed) {
        if (facts.state() != needed) throw refused(facts, needed.word());
    }

    static Refused refused(ProposalFacts facts, String needed) {
        return new Refused(
                new ProposalNotInState(facts.proposal(), facts.state().word(), needed));
    }
}
