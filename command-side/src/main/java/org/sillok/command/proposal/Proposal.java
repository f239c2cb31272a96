package org.sillok.command.proposal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.proposal.ProposalEvent;
import org.sillok.kernel.proposal.ProposalFacts;

/** A proposal from its submission to what came of it. Every fact of its own that it decides on came from an event. */
@Aggregate(type = "Proposal", cache = "aggregateCache")
class Proposal {

    @AggregateIdentifier
    private @Nullable ProposalId id;

    private @Nullable ProposalFacts facts;

    Proposal() {} // Axon

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubmitProposal asked) {
        apply(Submitting.submitted(facts, asked));
    }

    @CommandHandler
    void handle(JoinProposal asked) {
        apply(Submitting.joined(facts(), asked));
    }

    @CommandHandler
    void handle(WithdrawProposal asked) {
        apply(Submitting.withdrawn(facts(), asked));
    }

    @CommandHandler
    void handle(ScreenProposal told) {
        apply(Review.screened(facts(), told));
    }

    @CommandHandler
    void handle(MergeProposal told) {
        apply(Review.merged(facts(), told));
    }

    @CommandHandler
    void handle(CheckSite told) {
        apply(Review.siteChecked(facts(), told));
    }

    @CommandHandler
    void handle(EstimateCost told) {
        apply(Review.estimated(facts(), told));
    }

    @CommandHandler
    void handle(NoteDeliberation told) {
        apply(Review.noted(facts(), told));
    }

    @CommandHandler
    void handle(ShortlistProposal told) {
        apply(Review.shortlisted(facts(), told));
    }

    @CommandHandler
    void handle(PassOverProposal told) {
        apply(Review.passedOver(facts(), told));
    }

    @CommandHandler
    void handle(DecideProposal told) {
        apply(Following.decided(facts(), told));
    }

    @CommandHandler
    void handle(FollowToBudget told) {
        apply(Following.compiled(facts(), told));
    }

    @CommandHandler
    void handle(ReportProgress told) {
        apply(Following.reported(facts(), told));
    }

    @CommandHandler
    void handle(CloseProposal told) {
        apply(Following.closed(facts(), told));
    }

    @EventSourcingHandler
    void on(ProposalEvent event) {
        id = event.proposal();
        facts = ProposalFacts.fold(facts, event);
    }

    private ProposalFacts facts() {
        if (facts == null) throw new IllegalStateException(id + " was not submitted");
        return facts;
    }
}
