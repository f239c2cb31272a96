package org.sillok.projection.timeline;

import java.util.List;
import org.sillok.kernel.budget.AmountAllotted;
import org.sillok.kernel.budget.AmountTransferred;
import org.sillok.kernel.budget.BudgetAmended;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.BudgetEvent;
import org.sillok.kernel.budget.CompiledLine;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.SelectionCompiled;

/** What there is to tell of budgets. */
final class TellingBudget {

    private TellingBudget() {}

    static Telling tell(Telling telling, BudgetEvent event) {
        telling.thing("budget", event.budget());
        return switch (event) {
            case BudgetEstablished e ->
                telling.thing("body", e.body())
                        .text("fiscalYear", e.fiscalYear())
                        .text("currency", e.currency())
                        .count("lines", e.lines().size())
                        .count("total", total(envelopes(e.lines())));
            case AmountAllotted e -> allotted(telling, e.line());
            case AmountTransferred e ->
                telling.text("from", e.from().value())
                        .text("to", e.to().value())
                        .count("amount", e.amount());
            case BudgetAmended e -> amended(telling, e);
            case SelectionCompiled e -> compiled(telling, e);
        };
    }

    private static long total(List<Line> lines) {
        return lines.stream().mapToLong(Line::amount).sum();
    }

    private static List<Line> envelopes(List<Line> lines) {
        return lines.stream().filter(line -> line.parent() == null).toList();
    }

    private static Telling allotted(Telling telling, Line line) {
        if (line.parent() != null) telling.text("parent", line.parent().value());
        return telling.text("line", line.id().value())
                .sealed("label", line.label())
                .count("amount", line.amount());
    }

    private static Telling compiled(Telling telling, SelectionCompiled e) {
        e.lines().forEach(compiled -> telling.concerning(compiled.proposal()));
        return telling.thing("cycle", e.cycle())
                .thing("motion", e.motion())
                .count("lines", e.lines().size())
                .count(
                        "amount",
                        total(e.lines().stream().map(CompiledLine::line).toList()));
    }

    private static Telling amended(Telling telling, BudgetAmended e) {
        telling.count("changes", e.changes().size())
                .count("totalBefore", e.totalBefore())
                .count("totalAfter", e.totalAfter())
                .count("difference", e.totalAfter() - e.totalBefore());
        return e.external() ? telling.variant("external") : telling;
    }
}
