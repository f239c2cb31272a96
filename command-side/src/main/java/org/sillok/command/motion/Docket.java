package org.sillok.command.motion;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.motion.DocketId;
import org.sillok.kernel.motion.MatterDocketed;

/** The list of matters that came before one session of a body. It keeps a rejected matter from coming back in it. */
@Aggregate(type = "Docket", cache = "aggregateCache")
class Docket {

    @AggregateIdentifier
    private @Nullable DocketId id;

    private @Nullable DocketFacts facts;

    Docket() {} // Axon

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubmitMotion asked) throws Exception {
        var submitted = Docketing.submitted(facts, asked);
        createNew(Motion.class, () -> new Motion(submitted));
        apply(new MatterDocketed(asked.docket(), submitted.matter(), asked.motion(), asked.act()));
    }

    @EventSourcingHandler
    void on(MatterDocketed event) {
        id = event.docket();
        facts = DocketFacts.fold(facts, event);
    }
}
