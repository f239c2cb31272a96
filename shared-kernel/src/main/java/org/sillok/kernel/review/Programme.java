package org.sillok.kernel.review;

import org.sillok.kernel.Commitment;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.budget.Money;

/**
 * A programme that the panel reviews.
 *
 * @param line the budget line that pays for it
 * @param amount what is planned for it, in the currency's minor unit
 */
public record Programme(ProgrammeId id, Commitment label, LineId line, long amount) {

    public Programme {
        Money.amount(amount);
    }
}
