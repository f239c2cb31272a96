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
import org.sillok.kernel.budget.SelectionCompiled;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per change, listed by budget in the order of the record. */
public final class BudgetChanges implements Projection<BudgetChangeView> {

    public static final BudgetChanges PROJECTION = new BudgetChanges();

    private BudgetChanges() {}

    @Override
    public String name() {
        return "budget-changes";
    }

    @Override
    public Class<BudgetChangeView> view() {
        return BudgetChangeView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof BudgetEvent event
                ? List.of(Key.of(event.budget(), Key.padded(recorded.sequence())))
                : List.of();
    }

    @Override
    public BudgetChangeView fold(Key key, @Nullable BudgetChangeView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof BudgetEvent event)) throw Folding.unkeyed(key, recorded.event());
        return new BudgetChangeView(event.budget(), recorded.sequence(), change(event), Trace.of(recorded));
    }

    private static BudgetChange change(BudgetEvent event) {
        return switch (event) {
            case BudgetEstablished e -> new BudgetChange.Established(e.lines().size(), total(e));
            case AmountAllotted e -> new BudgetChange.Allotted(e.line());
            case AmountTransferred e -> new BudgetChange.Transferred(e.from(), e.to(), e.amount());
            case SelectionCompiled e -> new BudgetChange.Compiled(e.cycle(), e.motion(), e.lines(), amount(e));
            case BudgetAmended e ->
                new BudgetChange.Amended(e.changes(), e.totalBefore(), e.totalAfter(), e.external());
        };
    }

    private static long amount(SelectionCompiled e) {
        return e.lines().stream()
                .mapToLong(compiled -> compiled.line().amount())
                .reduce(0, Math::addExact);
    }

    private static long total(BudgetEstablished e) {
        return BudgetTree.fold(null, e).total();
    }
}
