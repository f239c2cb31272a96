package org.sillok.projection.budget;

import java.util.Optional;
import org.sillok.kernel.BudgetId;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.body.BodyRef;

/**
 * What is in this budget, line by line, and how did it come to be so?
 *
 * @param changes which of its changes to tell
 */
public record FindBudgetBook(BudgetId budget, Slice changes) implements Question<Optional<BudgetBook>> {

    @Override
    public Optional<BudgetBook> ask(Views views) {
        return views.find(Budgets.PROJECTION, Key.of(budget)).map(view -> book(view, views));
    }

    private BudgetBook book(BudgetView view, Views views) {
        var pages = new BudgetPages(views, view);
        return new BudgetBook(
                budget,
                view.version(),
                BodyRef.in(views, view.body()),
                view.fiscalYear(),
                view.currency(),
                view.establishedTotal(),
                view.amendments(),
                view.amended(),
                view.total(),
                pages.conserved(),
                pages.nodes(null),
                pages.changes(changes));
    }
}
