package org.sillok.command.budget;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.Authority.AdoptedMotion;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.budget.AmountAllotted;
import org.sillok.kernel.budget.AmountTransferred;
import org.sillok.kernel.budget.BudgetAmended;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.BudgetRefusal.BudgetAlreadyEstablished;
import org.sillok.kernel.budget.BudgetTree;

/** A fiscal year's budget. Its tree keeps the sums; what it adds is under whose authority the total may change. */
@Aggregate(type = "Budget", cache = "aggregateCache")
class Budget {

    @AggregateIdentifier
    private @Nullable BudgetId id;

    private @Nullable BodyId body;
    private @Nullable BudgetTree tree;
    private final Set<MotionId> used = new HashSet<>();

    Budget() {} // Axon

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EstablishBudget asked) {
        if (id != null) throw new Refused(new BudgetAlreadyEstablished(id));
        kept(BudgetTree.of(asked.budget(), asked.lines()));
        apply(new BudgetEstablished(
                asked.budget(), asked.body(), asked.fiscalYear(), asked.currency(), asked.lines(), asked.act()));
    }

    @CommandHandler
    void handle(Allot asked) {
        kept(tree().with(asked.line()));
        apply(new AmountAllotted(asked.budget(), asked.line(), asked.act()));
    }

    @CommandHandler
    void handle(Transfer asked) {
        kept(tree().transfer(asked.from(), asked.to(), asked.amount()));
        apply(new AmountTransferred(asked.budget(), asked.from(), asked.to(), asked.amount(), asked.act()));
    }

    @CommandHandler
    void handle(AmendBudget asked) {
        var before = tree();
        var warrant = new Warrants(asked.budget(), body(), used).of(asked);
        var after = kept(before.amend(asked.changes()));
        apply(new BudgetAmended(
                asked.budget(),
                asked.changes(),
                before.total(),
                after.total(),
                warrant.external(),
                warrant.evidence(),
                asked.act()));
    }

    @EventSourcingHandler
    void on(BudgetEstablished event) {
        id = event.budget();
        body = event.body();
        tree = kept(BudgetTree.of(event.budget(), event.lines()));
    }

    @EventSourcingHandler
    void on(AmountAllotted event) {
        tree = kept(tree().with(event.line()));
    }

    @EventSourcingHandler
    void on(AmountTransferred event) {
        tree = kept(tree().transfer(event.from(), event.to(), event.amount()));
    }

    @EventSourcingHandler
    void on(BudgetAmended event) {
        tree = kept(tree().amend(event.changes()));
        if (event.act().authority() instanceof AdoptedMotion by) used.add(by.motion());
    }

    private static BudgetTree kept(BudgetTree.Result result) {
        return switch (result) {
            case BudgetTree.Result.Changed changed -> changed.tree();
            case BudgetTree.Result.Broken broken -> throw new Refused(broken.refusal());
        };
    }

    private BudgetTree tree() {
        if (tree == null) throw new IllegalStateException(id + " is not established");
        return tree;
    }

    private BodyId body() {
        if (body == null) throw new IllegalStateException(id + " is not established");
        return body;
    }
}
