package org.sillok.projection.budget;

import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.body.BodyRef;

/** Which budgets are there? */
public record ListBudgets(Slice slice) implements Question<Page<BudgetSummary>> {

    @Override
    public Page<BudgetSummary> ask(Views views) {
        return Page.of(
                views,
                Budgets.PROJECTION,
                Key.ALL,
                slice,
                view -> new BudgetSummary(
                        view.id(),
                        view.version(),
                        BodyRef.in(views, view.body()),
                        view.fiscalYear(),
                        view.currency(),
                        view.establishedTotal(),
                        view.total()));
    }
}
