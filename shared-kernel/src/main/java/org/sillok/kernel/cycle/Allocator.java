package org.sillok.kernel.cycle;

import java.util.ArrayList;
import org.sillok.kernel.cycle.Allocation.Selection;
import org.sillok.kernel.cycle.Allocation.UndeclaredTie;

/** Applies the poll's rule to each category in turn. */
final class Allocator {

    private Allocator() {}

    static Allocation allocate(Poll poll, Count count) {
        var selected = new ArrayList<CategorySelection>();
        for (var tally : count.tallies()) {
            var outcome = allocate(poll, count, tally);
            if (outcome instanceof UndeclaredTie tie) return tie;
            if (outcome instanceof CategorySelection selection) selected.add(selection);
        }
        return new Selection(selected);
    }

    private static CategoryOutcome allocate(Poll poll, Count count, CategoryTally tally) {
        return switch (poll.rule()) {
            case AllocationRule.Greedy rule -> greedy(rule, poll.tieBreak(), tally);
            case AllocationRule.EqualShares rule ->
                new EqualSharesFunding(rule, poll.tieBreak(), tally, buyers(poll, count, tally)).run();
        };
    }

    private static CategoryOutcome greedy(AllocationRule.Greedy rule, TieBreak tieBreak, CategoryTally tally) {
        var funding = new GreedyFunding(rule.whenTooDear(), rule.minimumScore(), tieBreak, tally.envelope());
        var tied = funding.run(tally.standings());
        if (!tied.isEmpty()) return new UndeclaredTie(tally.category(), tied);
        return new CategorySelection(tally, funding.spent(), null, funding.funded(), funding.unfunded());
    }

    private static Buyers buyers(Poll poll, Count count, CategoryTally tally) {
        var place = new int[poll.projects().size()];
        var names = tally.standings().stream().map(Standing::project).toList();
        for (var i = 0; i < place.length; i++) {
            place[i] = names.indexOf(poll.projects().get(i).id());
        }
        return Buyers.of(count.choices(), place, names.size());
    }
}
