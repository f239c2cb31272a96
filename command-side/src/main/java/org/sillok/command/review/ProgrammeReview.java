package org.sillok.command.review;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.ReviewId;
import org.sillok.kernel.review.ReviewConcluded;
import org.sillok.kernel.review.ReviewEvent;
import org.sillok.kernel.review.ReviewFacts;
import org.sillok.kernel.review.ReviewOpened;
import org.sillok.kernel.review.ReviewRefusal.OpinionsUnanswered;
import org.sillok.kernel.review.ReviewRefusal.ReviewAlreadyOpened;
import org.sillok.kernel.review.ReviewRefusal.ReviewIsConcluded;

/** A review of programmes by a topic panel, from its opening to the last answer. */
@Aggregate(type = "ProgrammeReview", cache = "aggregateCache")
class ProgrammeReview {

    @AggregateIdentifier
    private @Nullable ReviewId id;

    private @Nullable ReviewFacts facts;

    ProgrammeReview() {} // Axon

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenReview asked) {
        if (facts != null) throw new Refused(new ReviewAlreadyOpened(asked.review()));
        apply(new ReviewOpened(
                asked.review(),
                asked.budget(),
                asked.panel(),
                asked.title(),
                asked.programmes(),
                asked.evidence(),
                asked.act()));
    }

    @CommandHandler
    void handle(GiveOpinion told) {
        apply(new Panel(running()).opinion(told));
    }

    @CommandHandler
    void handle(SetPriorities told) {
        apply(new Panel(running()).priorities(told));
    }

    @CommandHandler
    void handle(AnswerOpinion told) {
        apply(Answering.answered(running(), told));
    }

    @CommandHandler
    void handle(ConcludeReview told) {
        var left = running().unanswered().size();
        if (left > 0) throw new Refused(new OpinionsUnanswered(told.review(), left));
        apply(new ReviewConcluded(told.review(), told.act()));
    }

    @EventSourcingHandler
    void on(ReviewEvent event) {
        id = event.review();
        facts = ReviewFacts.fold(facts, event);
    }

    private ReviewFacts running() {
        if (facts == null) throw new IllegalStateException(id + " was not opened");
        if (facts.concluded()) throw new Refused(new ReviewIsConcluded(facts.review()));
        return facts;
    }
}
