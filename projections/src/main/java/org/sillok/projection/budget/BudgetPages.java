package org.sillok.projection.budget;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.budget.BudgetTree;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.LineChange;
import org.sillok.kernel.budget.LineId;
import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.motion.Motions;

/** Puts the pages of a budget book together. */
final class BudgetPages {

    private final Views views;
    private final BudgetView budget;
    private final BudgetTree tree;

    BudgetPages(Views views, BudgetView budget) {
        this.views = views;
        this.budget = budget;
        this.tree = budget.tree();
    }

    List<BudgetBook.Node> nodes(@Nullable LineId parent) {
        return tree.parts(parent).stream().map(this::node).toList();
    }

    private BudgetBook.Node node(Line line) {
        var known = budget.line(line.id()).orElseThrow();
        var unallotted = tree.unallotted(line.id());
        var published = line.published();
        return new BudgetBook.Node(
                line.id(),
                line.label(),
                known.initial(),
                line.amount(),
                line.amount() - unallotted,
                unallotted,
                published,
                published == null ? null : line.amount() - published.amount(),
                known.since(),
                known.origin(),
                nodes(line.id()));
    }

    /** Whether nothing was made or lost. A tree whose parts exceed a line cannot even be built. */
    boolean conserved() {
        return budget.establishedTotal() + budget.amended() == tree.total();
    }

    Page<BudgetBook.Change> changes(Slice slice) {
        return Page.of(views, BudgetChanges.PROJECTION, budget.id().toString(), slice, this::change);
    }

    private BudgetBook.Change change(BudgetChangeView view) {
        var lines = named(view.change())
                .map(id -> new BudgetBook.LineRef(
                        id, tree.line(id).map(Line::label).orElse(null)))
                .toList();
        return new BudgetBook.Change(
                view.sequence(), view.change(), lines, motionTitle(view.trace().authority()), view.trace());
    }

    private static Stream<LineId> named(BudgetChange change) {
        return switch (change) {
            case BudgetChange.Established ignored -> Stream.of();
            case BudgetChange.Allotted one -> Stream.of(one.line().id());
            case BudgetChange.Transferred one -> Stream.of(one.from(), one.to());
            case BudgetChange.Compiled one ->
                one.lines().stream().map(compiled -> compiled.line().id());
            case BudgetChange.Amended one ->
                one.changes().stream().map(LineChange::line).distinct();
        };
    }

    private @Nullable Commitment motionTitle(Authority authority) {
        return switch (authority) {
            case Authority.AdoptedMotion adopted ->
                views.find(Motions.PROJECTION, Key.of(adopted.motion()))
                        .map(motion -> motion.content().title())
                        .orElse(null);
            case Authority.Cited ignored -> null;
            case Authority.Mandate ignored -> null;
        };
    }
}
