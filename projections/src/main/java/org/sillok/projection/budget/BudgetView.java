package org.sillok.projection.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.budget.BudgetTree;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.budget.SelectionCompiled;
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
     * @param origin the proposal it was made of; absent where it was not made of one
     */
    public record BudgetLine(
            Line line, long initial, long since, @Nullable Origin origin) {

        private BudgetLine madeOf(Origin proposal) {
            return new BudgetLine(line, initial, since, proposal);
        }
    }

    /**
     * Where a line comes from.
     *
     * @param selection the tally that selected the proposal, in the cycle's stream
     * @param motion the motion that confirmed the selection
     */
    public record Origin(ProposalId proposal, CycleId cycle, Evidence selection, MotionId motion) {}

    public BudgetView {
        lines = List.copyOf(lines);
    }

    /** The line of that name. */
    public Optional<BudgetLine> line(LineId line) {
        return lines.stream().filter(one -> one.line().id().equals(line)).findFirst();
    }

    /** The lines in the kernel's own terms. */
    BudgetTree tree() {
        return BudgetTree.recorded(id, lines.stream().map(BudgetLine::line).toList());
    }

    BudgetView with(BudgetTree tree, long sequence, long position) {
        var known = new HashMap<LineId, BudgetLine>();
        lines.forEach(line -> known.put(line.line().id(), line));
        var changed = tree.lines().stream()
                .map(line -> {
                    var before = known.get(line.id());
                    return before == null
                            ? new BudgetLine(line, line.amount(), position, null)
                            : new BudgetLine(line, before.initial(), before.since(), before.origin());
                })
                .toList();
        return with(changed, sequence, tree.total());
    }

    /** The lines that a selection became, with where they come from. */
    BudgetView compiled(SelectionCompiled event) {
        var origins = new HashMap<LineId, Origin>();
        for (var one : event.lines()) {
            origins.put(one.line().id(), new Origin(one.proposal(), event.cycle(), event.selection(), event.motion()));
        }
        var traced = lines.stream()
                .map(line -> {
                    var origin = origins.get(line.line().id());
                    return origin == null ? line : line.madeOf(origin);
                })
                .toList();
        return with(traced, version, total);
    }

    private BudgetView with(List<BudgetLine> lines, long version, long total) {
        return new BudgetView(
                id,
                version,
                body,
                fiscalYear,
                currency,
                lines,
                establishedTotal,
                total,
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
