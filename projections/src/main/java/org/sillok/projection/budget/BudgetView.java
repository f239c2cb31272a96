package org.sillok.projection.budget;

import java.util.HashMap;
import java.util.List;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.budget.BudgetTree;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.LineId;
import org.sillok.projection.Trace;

/**
 * A budget as it stands. Its changes are views of their own.
 *
 * @param version the sequence of the stream's last event
 * @param establishedTotal the total at the beginning
 * @param amendments how many amendments changed the total or its lines
 * @param amended the sum of what all amendments added to the total
 */
public record BudgetView(
        BudgetId id,
        long version,
        BodyId body,
        int fiscalYear,
        String currency,
        List<BudgetLine> lines,
        long establishedTotal,
        long total,
        int amendments,
        long amended,
        Trace established) {

    /**
     * A line, and what it began with.
     *
     * @param initial the amount when the line came into being
     * @param since the position of the event that made it
     */
    public record BudgetLine(Line line, long initial, long since) {}

    public BudgetView {
        lines = List.copyOf(lines);
    }

    /** The lines in the kernel's own terms. */
    BudgetTree tree() {
        return Budgets.changed(
                BudgetTree.of(id, lines.stream().map(BudgetLine::line).toList()));
    }

    BudgetView with(BudgetTree tree, long sequence, long position) {
        var known = new HashMap<LineId, BudgetLine>();
        lines.forEach(line -> known.put(line.line().id(), line));
        var changed = tree.lines().stream()
                .map(line -> {
                    var before = known.get(line.id());
                    return before == null
                            ? new BudgetLine(line, line.amount(), position)
                            : new BudgetLine(line, before.initial(), before.since());
                })
                .toList();
        return new BudgetView(
                id,
                sequence,
                body,
                fiscalYear,
                currency,
                changed,
                establishedTotal,
                tree.total(),
                amendments,
                amended,
                established);
    }

    BudgetView amended(long by) {
        return new BudgetView(
                id,
                version,
                body,
                fiscalYear,
                currency,
                lines,
                establishedTotal,
                total,
                amendments + 1,
                Math.addExact(amended, by),
                established);
    }
}
