package org.sillok.kernel.proposal;

import org.sillok.kernel.Commitment;
import org.sillok.kernel.budget.Money;

/**
 * What a project would cost, as somebody reckoned it.
 *
 * @param amount in the currency's minor unit, 1 to {@link Money#MOST}
 * @param basis how it was reckoned
 */
public record Estimate(long amount, Commitment basis) {

    public Estimate {
        Money.positive(amount);
    }
}
