package org.sillok.kernel.budget;

import org.sillok.kernel.Citation;

/**
 * The figure a publication gives for a line, which may be rounded and need not add up.
 *
 * @param approximate whether the publication itself says "about"
 */
public record PublishedFigure(long amount, boolean approximate, Citation source) {

    public PublishedFigure {
        Money.amount(amount);
    }
}
