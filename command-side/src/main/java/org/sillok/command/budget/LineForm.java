package org.sillok.command.budget;

import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.Submission;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.budget.PublishedFigure;

/**
 * A budget line as requests write it.
 *
 * @param parent the line it is part of; absent for an envelope
 * @param amount in the currency's minor unit
 * @param published the published figure, which need not add up
 */
record LineForm(
        LineId id,
        @Nullable LineId parent,
        String label,
        long amount,
        @Nullable PublishedFigure published) {

    Line sealed(Submission by) {
        return new Line(id, parent, by.seal(label), amount, published);
    }
}
