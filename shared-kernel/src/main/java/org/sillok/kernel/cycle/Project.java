package org.sillok.kernel.cycle;

import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.budget.Money;

/**
 * A proposal that is on the ballot.
 *
 * @param cost in the currency's minor unit, 1 to {@link Money#MOST}
 * @param submitted its place in the order of submission, from 0; equal places are allowed and then break no tie
 */
public record Project(ProposalId id, CategoryId category, long cost, int submitted) {

    public Project {
        Money.positive(cost);
        if (submitted < 0) throw new InvalidValue("submitted", "0 or more", submitted);
    }
}
