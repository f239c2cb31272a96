package org.sillok.query.budget;

import org.sillok.kernel.BudgetId;
import org.sillok.projection.budget.BudgetBook;
import org.sillok.projection.budget.BudgetSummary;
import org.sillok.projection.budget.FindBudgetBook;
import org.sillok.projection.budget.ListBudgets;
import org.sillok.query.http.Listing;
import org.sillok.query.http.Moment;
import org.sillok.query.http.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController("queryBudgets")
@RequestMapping("/api/v1/budgets")
class BudgetController {

    @GetMapping
    Listing<BudgetSummary> budgets(Paging paging, Moment moment) {
        return moment.list(new ListBudgets(paging.oldestFirst()));
    }

    /** The whole book, with the last changes; {@code /amendments} pages through all of them. */
    @GetMapping("/{id}")
    ResponseEntity<BudgetBook> book(@PathVariable BudgetId id, Paging paging, Moment moment) {
        return moment.know(id, new FindBudgetBook(id, paging.newestFirst()), BudgetBook::version);
    }

    @GetMapping("/{id}/amendments")
    Listing<BudgetBook.Change> amendments(@PathVariable BudgetId id, Paging paging, Moment moment) {
        return moment.listing(
                moment.know(id, new FindBudgetBook(id, paging.oldestFirst())).changes());
    }
}
