package org.sillok.kernel.cycle;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.budget.Money;
import org.sillok.kernel.budget.PublishedFigure;

/**
 * What a cycle lays down for a category (유형): the envelope its projects compete for, and who may propose them.
 *
 * @param envelope what there is to spend, in the currency's minor unit, 0 to {@link Money#MOST}
 * @param published the published figure, where there is one; it need not be the envelope
 * @param minimumProposers how many have to propose a project together, 1 to 10,000; 0 where nobody need be known
 */
public record CategoryRule(
        CategoryId id,
        Commitment label,
        long envelope,
        @Nullable PublishedFigure published,
        int minimumProposers) {

    private static final int MOST_PROPOSERS = 10_000;

    public CategoryRule {
        Money.amount(envelope);
        if (minimumProposers < 0 || minimumProposers > MOST_PROPOSERS) {
            throw new InvalidValue("minimumProposers", "0 to " + MOST_PROPOSERS, minimumProposers);
        }
    }

    Category category() {
        return new Category(id, envelope);
    }
}
