package org.sillok.kernel.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.budget.BudgetRefusal.LineBelowZero;
import org.sillok.kernel.budget.BudgetRefusal.LineExists;
import org.sillok.kernel.budget.BudgetRefusal.LineTooLarge;
import org.sillok.kernel.budget.BudgetRefusal.PartsExceedLine;
import org.sillok.kernel.budget.BudgetRefusal.TotalTooLarge;
import org.sillok.kernel.budget.BudgetRefusal.TransferWithinLine;
import org.sillok.kernel.budget.BudgetRefusal.UnknownLine;

/**
 * A budget's lines, parents before their parts. Conservation holds at every step: the parts of a line never sum to more
 * than the line, and no line goes below nothing. An operation answers the changed tree, or why it breaks the rule.
 */
public final class BudgetTree {

    /** A changed tree, or the refusal. */
    public sealed interface Result {
        record Changed(BudgetTree tree) implements Result {}

        record Broken(BudgetRefusal refusal) implements Result {}
    }

    private final BudgetId budget;
    private final SequencedMap<LineId, Line> lines;

    private BudgetTree(BudgetId budget, SequencedMap<LineId, Line> lines) {
        this.budget = budget;
        this.lines = lines;
    }

    /** Builds a tree from lines given parents first. */
    public static Result of(BudgetId budget, List<Line> lines) {
        return new BudgetTree(budget, new LinkedHashMap<>()).withAll(lines);
    }

    /**
     * Folds the next event of a budget.
     *
     * @throws IllegalStateException where the record itself breaks the rule of conservation
     */
    public static BudgetTree fold(@Nullable BudgetTree before, BudgetEvent event) {
        if (event instanceof BudgetEstablished e) return recorded(e.budget(), e.lines());
        if (before == null) throw new IllegalStateException("a budget begins with its lines, not with " + event);
        return recorded(
                switch (event) {
                    case BudgetEstablished e -> of(e.budget(), e.lines());
                    case AmountAllotted e -> before.with(e.line());
                    case AmountTransferred e -> before.transfer(e.from(), e.to(), e.amount());
                    case BudgetAmended e -> before.amend(e.changes());
                    case SelectionCompiled e ->
                        before.withAll(
                                e.lines().stream().map(CompiledLine::line).toList());
                });
    }

    /** The tree of lines that the record holds. @throws IllegalStateException where they break the rule of conservation */
    public static BudgetTree recorded(BudgetId budget, List<Line> lines) {
        return recorded(of(budget, lines));
    }

    private static BudgetTree recorded(Result result) {
        return switch (result) {
            case Result.Changed changed -> changed.tree();
            case Result.Broken broken -> throw new IllegalStateException("recorded, yet " + broken.refusal());
        };
    }

    /** Adds a line, under its parent's unallotted remainder or as a new envelope. */
    public Result with(Line line) {
        if (lines.containsKey(line.id())) return new Result.Broken(new LineExists(budget, line.id()));
        var parent = line.parent();
        if (parent != null && !lines.containsKey(parent)) return new Result.Broken(new UnknownLine(budget, parent));
        var changed = new LinkedHashMap<>(lines);
        changed.put(line.id(), line);
        return checked(changed);
    }

    /** Adds several lines, all or none. */
    public Result withAll(List<Line> more) {
        Result result = new Result.Changed(this);
        for (var line : more) {
            if (!(result instanceof Result.Changed changed)) return result;
            result = changed.tree().with(line);
        }
        return result;
    }

    /** Moves an amount: off one line and those above it, onto another and those above it. The total stays. */
    public Result transfer(LineId from, LineId to, long amount) {
        Money.positive(amount);
        for (var id : List.of(from, to)) {
            if (!lines.containsKey(id)) return new Result.Broken(new UnknownLine(budget, id));
        }
        if (upwards(from).contains(to) || upwards(to).contains(from)) {
            return new Result.Broken(new TransferWithinLine(budget, from, to));
        }
        return amend(List.of(new LineChange(from, -amount), new LineChange(to, amount)));
    }

    /**
     * Raises and lowers lines, and every line above them, all at once.
     *
     * @throws InvalidValue when there are more than {@link BudgetGrant#MOST_CHANGES}
     */
    public Result amend(Collection<LineChange> changes) {
        if (changes.size() > BudgetGrant.MOST_CHANGES) {
            throw new InvalidValue("changes", "at most " + BudgetGrant.MOST_CHANGES, changes.size());
        }
        var deltas = new LinkedHashMap<LineId, Long>();
        for (var change : changes) {
            if (!lines.containsKey(change.line())) return new Result.Broken(new UnknownLine(budget, change.line()));
            for (var id : upwards(change.line())) deltas.merge(id, change.delta(), Math::addExact);
        }
        var changed = new LinkedHashMap<>(lines);
        for (var entry : deltas.entrySet()) {
            var line = line(entry.getKey()).orElseThrow();
            var amount = Math.addExact(line.amount(), entry.getValue());
            if (amount < 0) {
                return new Result.Broken(new LineBelowZero(budget, line.id(), line.amount(), entry.getValue()));
            }
            if (amount > Money.MOST) {
                return new Result.Broken(new LineTooLarge(budget, line.id(), amount, Money.MOST));
            }
            changed.put(line.id(), line.withAmount(amount));
        }
        return checked(changed);
    }

    public Optional<Line> line(LineId id) {
        return Optional.ofNullable(lines.get(id));
    }

    /** All lines, parents before their parts. */
    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    /** The parts of a line, or the envelopes where no line is given. */
    public List<Line> parts(@Nullable LineId parent) {
        return lines.values().stream()
                .filter(line -> parent == null ? line.parent() == null : parent.equals(line.parent()))
                .toList();
    }

    /** The sum of all envelopes. */
    public long total() {
        return sum(parts(null));
    }

    /** What of a line is not yet allotted to a part of it. */
    public long unallotted(LineId id) {
        return line(id).orElseThrow().amount() - sum(parts(id));
    }

    private Result checked(SequencedMap<LineId, Line> changed) {
        var parts = new LinkedHashMap<LineId, Long>();
        for (var line : changed.values()) {
            var parent = line.parent();
            if (parent != null) parts.merge(parent, line.amount(), Math::addExact);
        }
        for (var line : changed.values()) {
            long allotted = parts.getOrDefault(line.id(), 0L);
            if (allotted > line.amount()) {
                return new Result.Broken(new PartsExceedLine(budget, line.id(), line.amount(), allotted));
            }
        }
        var tree = new BudgetTree(budget, changed);
        if (tree.total() > Money.MOST) return new Result.Broken(new TotalTooLarge(budget, tree.total(), Money.MOST));
        return new Result.Changed(tree);
    }

    private List<LineId> upwards(LineId from) {
        var path = new ArrayList<LineId>();
        for (@Nullable LineId id = from; id != null; id = line(id).orElseThrow().parent()) path.add(id);
        return path;
    }

    private static long sum(List<Line> lines) {
        return lines.stream().mapToLong(Line::amount).reduce(0, Math::addExact);
    }
}
