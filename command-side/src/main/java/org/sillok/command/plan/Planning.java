package org.sillok.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.PlanningId;
import org.sillok.kernel.plan.PlanRefusal.PlanningAlreadyScheduled;
import org.sillok.kernel.plan.PlanningScheduled;

/** A round of district and dong plans: its schedule. */
@Aggregate(type = "Planning", cache = "aggregateCache")
class Planning {

    @AggregateIdentifier
    private @Nullable PlanningId id;

    Planning() {} // Axon

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SchedulePlanning asked) {
        if (id != null) throw new Refused(new PlanningAlreadyScheduled(id));
        apply(new PlanningScheduled(
                asked.planning(),
                asked.budget(),
                asked.line(),
                asked.body(),
                asked.title(),
                asked.schedule(),
                asked.evidence(),
                asked.act()));
    }

    @EventSourcingHandler
    void on(PlanningScheduled event) {
        id = event.planning();
    }
}
