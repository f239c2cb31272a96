package org.sillok.command.cycle;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CycleEstablished;
import org.sillok.kernel.cycle.CycleEvent;
import org.sillok.kernel.cycle.CycleFacts;
import org.sillok.kernel.cycle.CycleParametersChanged;
import org.sillok.kernel.cycle.CycleRefusal.CycleAlreadyEstablished;
import org.sillok.kernel.cycle.CycleRefusal.ParametersFrozen;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.cycle.StageClosed;
import org.sillok.kernel.cycle.StageOpened;

/** A cycle of participatory budgeting, from its rules to what its assembly confirms. Ballots are streams of their own. */
@Aggregate(type = "BudgetCycle", cache = "aggregateCache")
class BudgetCycle {

    @AggregateIdentifier
    private @Nullable CycleId id;

    private @Nullable CycleFacts facts;

    BudgetCycle() {} // Axon

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EstablishCycle asked) {
        if (id != null) throw new Refused(new CycleAlreadyEstablished(id));
        apply(new CycleEstablished(
                asked.cycle(),
                asked.body(),
                asked.budget(),
                asked.fiscalYear(),
                asked.currency(),
                asked.title(),
                asked.parameters(),
                asked.schedule(),
                asked.act()));
    }

    @CommandHandler
    void handle(ChangeParameters asked) {
        if (facts().frozen()) throw new Refused(new ParametersFrozen(asked.cycle()));
        apply(new CycleParametersChanged(asked.cycle(), asked.parameters(), asked.act()));
    }

    @CommandHandler
    void handle(OpenStage asked) {
        Stages.requireDue(facts(), asked.stage(), asked.at());
        apply(new StageOpened(asked.cycle(), asked.stage(), asked.at(), asked.act()));
    }

    @CommandHandler
    void handle(CloseStage asked) {
        Stages.requireOver(facts(), asked.stage(), asked.at());
        apply(new StageClosed(asked.cycle(), asked.stage(), asked.at(), asked.act()));
    }

    @CommandHandler
    void handle(ExtendStage asked) {
        apply(Stages.extended(facts(), asked));
    }

    @CommandHandler
    void handle(EnrolVoters asked) {
        apply(Polls.enrolled(facts(), asked));
    }

    @CommandHandler
    void handle(OpenBalloting asked) {
        Stages.requireDue(facts(), Stage.BALLOT, asked.at());
        Polls.requireProjects(asked);
        apply(new BallotingOpened(
                asked.cycle(), asked.at(), facts().parameters(), asked.projects(), asked.evidence(), asked.act()));
    }

    @CommandHandler
    void handle(CloseBalloting asked) {
        Stages.requireOver(facts(), Stage.BALLOT, asked.at());
        apply(new BallotingClosed(asked.cycle(), asked.at(), asked.act()));
    }

    @CommandHandler
    void handle(ComputeSelection asked) {
        apply(Results.computed(facts(), asked));
    }

    @CommandHandler
    void handle(RecordPublishedResult asked) {
        apply(Results.published(facts(), asked));
    }

    @CommandHandler
    void handle(ConfirmSelection asked) {
        apply(Results.confirmed(facts(), asked));
    }

    @EventSourcingHandler
    void on(CycleEvent event) {
        id = event.cycle();
        facts = CycleFacts.fold(facts, event);
    }

    private CycleFacts facts() {
        if (facts == null) throw new IllegalStateException(id + " is not established");
        return facts;
    }
}
