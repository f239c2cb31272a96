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
import org.sillok.kernel.PlanId;
import org.sillok.kernel.plan.PlanAdjusted;
import org.sillok.kernel.plan.PlanConfirmed;
import org.sillok.kernel.plan.PlanEvent;
import org.sillok.kernel.plan.PlanFacts;
import org.sillok.kernel.plan.PlanPhase;
import org.sillok.kernel.plan.PlanRefusal.NotConfirmedByBody;
import org.sillok.kernel.plan.PlanRefusal.NothingAdjusted;
import org.sillok.kernel.plan.PlanRefusal.PlanAlreadySubmitted;
import org.sillok.kernel.plan.PlanRefusal.PlanNotInState;
import org.sillok.kernel.plan.PlanRefusal.UnknownPlanItem;
import org.sillok.kernel.plan.PlanState;
import org.sillok.kernel.plan.PlanSubmitted;
import org.sillok.kernel.plan.PlanWithdrawn;

/** The plan of a district or dong, from its submission to its confirmation. */
@Aggregate(type = "LocalPlan", cache = "aggregateCache")
class LocalPlan {

    @AggregateIdentifier
    private @Nullable PlanId id;

    private @Nullable PlanFacts facts;

    LocalPlan() {} // Axon

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubmitPlan asked) {
        if (facts != null) throw new Refused(new PlanAlreadySubmitted(asked.plan()));
        asked.phase().require(PlanPhase.SUBMISSION);
        apply(new PlanSubmitted(
                asked.plan(),
                asked.phase().planning(),
                asked.level(),
                asked.area(),
                asked.items(),
                asked.phase().evidence(),
                asked.act()));
    }

    @CommandHandler
    void handle(AdjustPlan asked) {
        var plan = submitted();
        asked.phase().require(PlanPhase.CONSULTATION);
        var item =
                plan.item(asked.item()).orElseThrow(() -> new Refused(new UnknownPlanItem(asked.plan(), asked.item())));
        if (item.amount() == asked.amount()) {
            throw new Refused(new NothingAdjusted(asked.plan(), asked.item(), asked.amount()));
        }
        apply(new PlanAdjusted(asked.plan(), asked.item(), item.amount(), asked.amount(), asked.act()));
    }

    @CommandHandler
    void handle(ConfirmPlan asked) {
        var plan = submitted();
        asked.phase().require(PlanPhase.CONFIRMATION);
        var motion = asked.motion();
        var body = asked.phase().body();
        if (motion == null || !motion.body().equals(body)) {
            var by = motion == null ? "no motion" : motion.body().toString();
            throw new Refused(new NotConfirmedByBody(asked.plan(), body, by));
        }
        apply(new PlanConfirmed(asked.plan(), plan.total(), motion.motion(), motion.evidence(), asked.act()));
    }

    @CommandHandler
    void handle(WithdrawPlan asked) {
        submitted();
        apply(new PlanWithdrawn(asked.plan(), asked.act()));
    }

    @EventSourcingHandler
    void on(PlanEvent event) {
        id = event.plan();
        facts = PlanFacts.fold(facts, event);
    }

    private PlanFacts submitted() {
        if (facts == null) throw new IllegalStateException(id + " was not submitted");
        if (facts.state() != PlanState.SUBMITTED) {
            throw new Refused(new PlanNotInState(facts.plan(), facts.state(), PlanState.SUBMITTED));
        }
        return facts;
    }
}
