package org.sillok.kernel.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.budget.BudgetTree.Result;

/** Conservation, over any sequence of allotments, transfers, amendments and compilations. */
class BudgetTreePropertiesTest {

    private static final BudgetId BUDGET = new BudgetId("fy2020");

    /** What somebody tries to do; lines are told by number, so that most of them are there. */
    sealed interface Attempt {
        record Allot(int under, long amount) implements Attempt {}

        record Transfer(int from, int to, long amount) implements Attempt {}

        record Amend(List<Change> changes) implements Attempt {}

        record Change(int line, long delta) {}

        record Compile(int under, List<Long> costs) implements Attempt {}
    }

    @Property
    void nothing_appears_and_nothing_is_lost(@ForAll("attempts") List<Attempt> attempts) {
        var tree = tree(BudgetTree.of(
                BUDGET,
                List.of(
                        new Line(id(0), null, Samples.words("a"), 1_000, null),
                        new Line(id(1), null, Samples.words("b"), 500, null))));
        var total = 1_500L;
        for (var attempt : attempts) {
            var before = tree.lines();
            if (attempted(tree, attempt) instanceof Result.Changed changed) {
                assertThat(tree.lines()).as("the tree before is not touched").isEqualTo(before);
                tree = changed.tree();
                total += granted(attempt);
                Statistics.label("done").collect(attempt.getClass().getSimpleName());
            }
            assertConserved(tree);
            assertThat(tree.total()).isEqualTo(total);
        }
    }

    private static void assertConserved(BudgetTree tree) {
        for (var line : tree.lines()) {
            assertThat(line.amount()).isBetween(0L, Money.MOST);
            assertThat(tree.unallotted(line.id())).isBetween(0L, line.amount());
        }
    }

    /** By how much a success changes the total: only an amendment may. */
    private static long granted(Attempt attempt) {
        if (!(attempt instanceof Attempt.Amend amend)) return 0;
        return amend.changes().stream().mapToLong(Attempt.Change::delta).sum();
    }

    private static Result attempted(BudgetTree tree, Attempt attempt) {
        var lines = tree.lines();
        return switch (attempt) {
            case Attempt.Allot allot ->
                tree.with(new Line(
                        id(lines.size()),
                        id(allot.under() % lines.size()),
                        Samples.words("part"),
                        allot.amount(),
                        null));
            case Attempt.Transfer move -> tree.transfer(id(move.from()), id(move.to()), move.amount());
            case Attempt.Amend amend -> {
                var changes = new ArrayList<LineChange>();
                for (var change : amend.changes()) changes.add(new LineChange(id(change.line()), change.delta()));
                yield tree.amend(changes);
            }
            case Attempt.Compile compile -> tree.withAll(compiled(lines.size(), compile));
        };
    }

    private static List<Line> compiled(int next, Attempt.Compile compile) {
        var lines = new ArrayList<Line>();
        for (var cost : compile.costs()) {
            var parent = id(compile.under() % next);
            lines.add(new Line(id(next + lines.size()), parent, Samples.words("project"), cost, null));
        }
        return lines;
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        var line = Arbitraries.integers().between(0, 8);
        var amount = Arbitraries.longs().between(1, 400);
        Arbitrary<Attempt> allot = Combinators.combine(line, amount).as(Attempt.Allot::new);
        Arbitrary<Attempt> transfer = Combinators.combine(line, line, amount).as(Attempt.Transfer::new);
        var delta = Arbitraries.longs().between(-300, 300).filter(value -> value != 0);
        Arbitrary<Attempt> amend = Combinators.combine(line, delta)
                .as(Attempt.Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Attempt.Amend::new);
        Arbitrary<Attempt> compile = Combinators.combine(
                        line,
                        Arbitraries.longs().between(1, 200).list().ofMinSize(1).ofMaxSize(4))
                .as(Attempt.Compile::new);
        return Arbitraries.oneOf(allot, transfer, amend, compile).list().ofMaxSize(30);
    }

    private static LineId id(int number) {
        return new LineId("line-" + number);
    }

    private static BudgetTree tree(Result result) {
        if (result instanceof Result.Changed changed) return changed.tree();
        throw new AssertionError(result.toString());
    }
}
