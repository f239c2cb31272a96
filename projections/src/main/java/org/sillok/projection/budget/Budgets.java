package org.sillok.projection.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.budget.BudgetAmended;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.BudgetEvent;
import org.sillok.kernel.budget.BudgetTree;
import org.sillok.kernel.budget.SelectionCompiled;
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
        var after = BudgetTree.fold(budget.tree(), event);
        var view = budget.with(after, recorded.sequence(), recorded.position());
        return switch (event) {
            case BudgetAmended e -> view.amended(e.totalAfter() - e.totalBefore());
            case SelectionCompiled e -> view.compiled(e);
            default -> view;
        };
    }

    private static BudgetView established(BudgetEstablished e, RecordedEvent recorded) {
        var tree = BudgetTree.fold(null, e);
        var lines = tree.lines().stream()
                .map(line -> new BudgetView.BudgetLine(line, line.amount(), recorded.position(), null))
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
}
