package org.sillok.command.proposal;

import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.proposal.CoProposerJoined;
import org.sillok.kernel.proposal.ProposalFacts;
import org.sillok.kernel.proposal.ProposalRefusal.AlreadyProposer;
import org.sillok.kernel.proposal.ProposalRefusal.NotAProposer;
import org.sillok.kernel.proposal.ProposalRefusal.ProposalAlreadySubmitted;
import org.sillok.kernel.proposal.ProposalRefusal.UnknownCategory;
import org.sillok.kernel.proposal.ProposalState;
import org.sillok.kernel.proposal.ProposalSubmitted;
import org.sillok.kernel.proposal.ProposalWithdrawn;

/** The rules of proposing: in the time for it, in a category there is, and taken back only by those who proposed. */
final class Submitting {

    private Submitting() {}

    static ProposalSubmitted submitted(@Nullable ProposalFacts facts, SubmitProposal asked) {
        if (facts != null) throw new Refused(new ProposalAlreadySubmitted(asked.proposal()));
        var cycle = asked.cycle();
        if (cycle.minimumProposers() == null) throw new Refused(new UnknownCategory(cycle.cycle(), asked.category()));
        cycle.requireOpen(Stage.SUBMISSION);
        return new ProposalSubmitted(
                asked.proposal(),
                cycle.cycle(),
                asked.category(),
                asked.title(),
                asked.text(),
                asked.place(),
                asked.asked(),
                asked.proposers(),
                asked.channel(),
                asked.externalId(),
                cycle.evidence(),
                asked.act());
    }

    static CoProposerJoined joined(ProposalFacts facts, JoinProposal asked) {
        if (!facts.state().open()) throw States.refused(facts, "submitted or eligible");
        if (facts.proposers().contains(asked.proposer())) {
            throw new Refused(new AlreadyProposer(asked.proposal(), asked.proposer()));
        }
        return new CoProposerJoined(asked.proposal(), asked.proposer(), asked.act());
    }

    static ProposalWithdrawn withdrawn(ProposalFacts facts, WithdrawProposal asked) {
        if (!facts.state().open() && facts.state() != ProposalState.SHORTLISTED) {
            throw States.refused(facts, "submitted, eligible or shortlisted");
        }
        var act = asked.act();
        var byClerk = act.capacity() == Capacity.CLERK || act.capacity() == Capacity.ADMINISTRATOR;
        if (!byClerk && facts.proposers().stream().map(ActorId::of).noneMatch(act.actor()::equals)) {
            throw new Refused(
                    new NotAProposer(asked.proposal(), new PersonId(act.actor().value())));
        }
        return new ProposalWithdrawn(asked.proposal(), act);
    }
}
