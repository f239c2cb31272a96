package org.sillok.auditor.recount;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Checked;
import org.sillok.kernel.Authority;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.budget.BudgetAmended;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.BudgetEvent;
import org.sillok.kernel.budget.BudgetTree;
import org.sillok.kernel.budget.LineChange;
import org.sillok.kernel.budget.SelectionCompiled;

/** Folds every budget again, in which the sums are kept at every step, and looks under whose authority it changed. */
final class Budgets {

    private static final class Book {
        private final BodyId body;
        private final Set<MotionId> used = new HashSet<>();
        private final Set<CycleId> compiled = new HashSet<>();
        private @Nullable BudgetTree tree;

        private Book(BodyId body) {
            this.body = body;
        }

        private long total() {
            return tree == null ? 0 : tree.total();
        }
    }

    private final Checked check;
    private final Motions motions;
    private final Cycles cycles;
    private final Map<BudgetId, Book> books = new HashMap<>();
    private long changes;

    Budgets(Checked check, Motions motions, Cycles cycles) {
        this.check = check;
        this.motions = motions;
        this.cycles = cycles;
    }

    void take(long at, BudgetEvent event) {
        changes++;
        if (event instanceof BudgetEstablished e && books.putIfAbsent(e.budget(), new Book(e.body())) != null) {
            check.failed(at, "a budget is established once", e.budget().value());
        }
        var book = books.get(event.budget());
        if (book == null) {
            check.failed(at, "a budget begins with its lines", event.budget().value());
            return;
        }
        long before = book.total();
        try {
            book.tree = BudgetTree.fold(book.tree, event);
        } catch (IllegalStateException | InvalidValue | ArithmeticException broken) {
            check.failed(at, "the sums are not kept", "" + broken.getMessage());
        }
        if (event instanceof BudgetAmended e) amended(at, e, book, before);
        if (event instanceof SelectionCompiled e) compiled(at, e, book);
    }

    private void amended(long at, BudgetAmended e, Book book, long before) {
        new Comparison()
                .of("before", before, e.totalBefore())
                .of("after", book.total(), e.totalAfter())
                .of("under a citation", e.act().authority() instanceof Authority.Cited, e.external())
                .at(at, "the totals of an amendment are not those of its lines", check);
        switch (e.act().authority()) {
            case Authority.Cited elsewhere -> {}
            case Authority.Mandate none ->
                check.failed(at, "a budget is amended without authority", "one's own mandate");
            case Authority.AdoptedMotion by -> granted(at, e, by.motion(), book);
        }
    }

    private void granted(long at, BudgetAmended e, MotionId motion, Book book) {
        var why = motions.notInForce(motion, e.evidence());
        if (why == null) why = grantedOtherwise(e, motion, book);
        if (why != null) check.failed(at, "a budget is amended without authority", why);
        if (!book.used.add(motion)) check.failed(at, "a motion is used twice to amend a budget", motion.value());
    }

    private @Nullable String grantedOtherwise(BudgetAmended e, MotionId motion, Book book) {
        var file = motions.file(motion).orElseThrow();
        if (!file.body.equals(book.body)) return "%s is of another body".formatted(motion.value());
        var grant = motions.grant(file);
        boolean same = grant != null
                && grant.budget().equals(e.budget())
                && sorted(grant.changes()).equals(sorted(e.changes()));
        return same ? null : "%s grants %s, and not %s".formatted(motion.value(), grant, e.changes());
    }

    private static List<LineChange> sorted(List<LineChange> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(LineChange::line).thenComparingLong(LineChange::delta))
                .toList();
    }

    private void compiled(long at, SelectionCompiled e, Book book) {
        if (!book.compiled.add(e.cycle()))
            check.failed(at, "a selection is compiled twice", e.cycle().value());
        var why = cycles.compiledOtherwise(e);
        if (why != null) check.failed(at, "what is compiled is not what was selected and confirmed", why);
    }

    void end() {
        check.covered("budgets", books.size());
        check.covered("changes of budgets", changes);
    }
}
