package org.sillok.projection.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.budget.AmountAllotted;
import org.sillok.kernel.budget.AmountTransferred;
import org.sillok.kernel.budget.BudgetAmended;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.BudgetEvent;
import org.sillok.kernel.budget.BudgetTree;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per budget: its tree of lines, bounded by the number of lines. */
public final class Budgets implements Projection<BudgetView> {

    public static final Budgets PROJECTION = new Budgets();

    private Budgets() {}

    @Override
    public String name() {
        return "budgets";
    }

    @Override
    public Class<BudgetView> view() {
        return BudgetView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof BudgetEvent event ? List.of(Key.of(event.budget())) : List.of();
    }

    @Override
    public BudgetView fold(Key key, @Nullable BudgetView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof BudgetEvent event)) throw Folding.unkeyed(key, recorded.event());
        if (event instanceof BudgetEstablished e) return established(e, recorded);
        var budget = Folding.existing(key, before);
        var tree = budget.tree();
        var after = switch (event) {
            case BudgetEstablished ignored -> tree;
            case AmountAllotted e -> changed(tree.with(e.line()));
            case AmountTransferred e -> changed(tree.transfer(e.from(), e.to(), e.amount()));
            case BudgetAmended e -> changed(tree.amend(e.changes()));
        };
        var view = budget.with(after, recorded.sequence(), recorded.position());
        return event instanceof BudgetAmended e ? view.amended(e.totalAfter() - e.totalBefore()) : view;
    }

    private static BudgetView established(BudgetEstablished e, RecordedEvent recorded) {
        var tree = changed(BudgetTree.of(e.budget(), e.lines()));
        var lines = tree.lines().stream()
                .map(line -> new BudgetView.BudgetLine(line, line.amount(), recorded.position()))
                .toList();
        return new BudgetView(
                e.budget(),
                recorded.sequence(),
                e.body(),
                e.fiscalYear(),
                e.currency(),
                lines,
                tree.total(),
                tree.total(),
                0,
                0,
                Trace.of(recorded));
    }

    /** The tree after a change. @throws IllegalStateException where the record breaks the rule of conservation */
    static BudgetTree changed(BudgetTree.Result result) {
        return switch (result) {
            case BudgetTree.Result.Changed changed -> changed.tree();
            case BudgetTree.Result.Broken broken ->
                throw new IllegalStateException("recorded, yet " + broken.refusal());
        };
    }
}
