package org.sillok.kernel.cycle;

import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.budget.Money;

/**
 * The money that the projects of a category compete for.
 *
 * @param envelope in the currency's minor unit, 0 to {@link Money#MOST}
 */
public record Category(CategoryId id, long envelope) {

    public Category {
        Money.amount(envelope);
    }
}
