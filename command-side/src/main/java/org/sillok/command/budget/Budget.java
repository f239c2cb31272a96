package org.sillok.command.budget;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.List;
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
import org.sillok.kernel.CycleId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.budget.AmountAllotted;
import org.sillok.kernel.budget.AmountTransferred;
import org.sillok.kernel.budget.BudgetAmended;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.BudgetEvent;
import org.sillok.kernel.budget.BudgetRefusal.BudgetAlreadyEstablished;
import org.sillok.kernel.budget.BudgetRefusal.SelectionAlreadyCompiled;
import org.sillok.kernel.budget.BudgetTree;
import org.sillok.kernel.budget.CompiledLine;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.SelectionCompiled;

/** A fiscal year's budget. Its tree keeps the sums; what it adds is under whose authority the total may change. */
@Aggregate(type = "Budget", cache = "aggregateCache")
class Budget {

    @AggregateIdentifier
    private @Nullable BudgetId id;

    private @Nullable BodyId body;
    private @Nullable BudgetTree tree;
    private final Set<MotionId> used = new HashSet<>();
    private final Set<CycleId> compiled = new HashSet<>();

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

    @CommandHandler
    void handle(CompileSelection asked) {
        if (compiled.contains(asked.cycle())) {
            throw new Refused(new SelectionAlreadyCompiled(asked.budget(), asked.cycle()));
        }
        kept(tree().withAll(lines(asked.lines())));
        apply(new SelectionCompiled(
                asked.budget(), asked.cycle(), asked.lines(), asked.selection(), asked.motion(), asked.act()));
    }

    @EventSourcingHandler
    void on(BudgetEvent event) {
        id = event.budget();
        tree = BudgetTree.fold(tree, event);
        switch (event) {
            case BudgetEstablished e -> body = e.body();
            case BudgetAmended e -> {
                if (e.act().authority() instanceof AdoptedMotion by) used.add(by.motion());
            }
            case SelectionCompiled e -> compiled.add(e.cycle());
            default -> {}
        }
    }

    private static List<Line> lines(List<CompiledLine> compiled) {
        return compiled.stream().map(CompiledLine::line).toList();
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
