package org.sillok.kernel.budget;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;

/**
 * One line of a budget.
 *
 * @param parent the line it is part of; absent for an envelope (재원)
 * @param amount in the currency's minor unit, see {@link Money}
 * @param published the published figure, where there is one
 */
public record Line(
        LineId id,
        @Nullable LineId parent,
        Commitment label,
        long amount,
        @Nullable PublishedFigure published) {

    public Line {
        Money.amount(amount);
    }

    Line withAmount(long changed) {
        return new Line(id, parent, label, changed, published);
    }
}
