package org.sillok.projection.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.budget.PublishedFigure;
import org.sillok.projection.Page;
import org.sillok.projection.Trace;
import org.sillok.projection.body.BodyRef;

/**
 * A budget as a tree of lines, with its changes.
 *
 * @param establishedTotal the total at the beginning
 * @param amended the sum of what all amendments added to the total
 * @param conserved whether the total is the established one and all amendments, and no line's parts exceed it
 */
public record BudgetBook(
        BudgetId budget,
        long version,
        BodyRef body,
        int fiscalYear,
        String currency,
        long establishedTotal,
        int amendments,
        long amended,
        long total,
        boolean conserved,
        List<Node> lines,
        Page<Change> changes) {

    /**
     * A line with its parts.
     *
     * @param initial the amount when the line came into being
     * @param unallotted what is not yet allotted to a part
     * @param difference the amount less the published figure, where there is one
     * @param origin the proposal, tally and motion that it comes from, where it does
     */
    public record Node(
            LineId id,
            Commitment label,
            long initial,
            long amount,
            long allotted,
            long unallotted,
            @Nullable PublishedFigure published,
            @Nullable Long difference,
            long since,
            BudgetView.@Nullable Origin origin,
            List<Node> parts) {

        public Node {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A change of the budget.
     *
     * @param lines the lines that it names, with their labels
     * @param motionTitle the title of the motion that is its authority, where one is
     */
    public record Change(
            long sequence,
            BudgetChange change,
            List<LineRef> lines,
            @Nullable Commitment motionTitle,
            Trace trace) {

        public Change {
            lines = List.copyOf(lines);
        }
    }

    /** A line spoken of. */
    public record LineRef(LineId id, @Nullable Commitment label) {}

    public BudgetBook {
        lines = List.copyOf(lines);
    }
}
