package org.sillok.kernel.cycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.cycle.Allocation.UndeclaredTie;
import org.sillok.kernel.cycle.AllocationRule.EqualShares;
import org.sillok.kernel.cycle.AllocationRule.WhenTooDear;
import org.sillok.kernel.cycle.UnfundedReason.NotAffordable;

/** The Method of Equal Shares with its completions: larger shares while the envelope holds, then what is left by votes. */
final class EqualSharesFunding {

    private final EqualShares rule;
    private final TieBreak tieBreak;
    private final CategoryTally tally;
    private final Buyers buyers;

    EqualSharesFunding(EqualShares rule, TieBreak tieBreak, CategoryTally tally, Buyers buyers) {
        this.rule = rule;
        this.tieBreak = tieBreak;
        this.tally = tally;
        this.buyers = buyers;
    }

    CategoryOutcome run() {
        var share = buyers.all() == 0 ? Fraction.ZERO : Fraction.of(tally.envelope(), buyers.all());
        var run = runWith(share);
        var tied = run.run();
        while (tied.isEmpty() && rule.increment() != null && couldAdd(run)) {
            var more = share.plus(Fraction.whole(rule.increment()));
            var next = runWith(more);
            tied = next.run();
            if (tied.isEmpty() && next.spent() > tally.envelope()) break;
            run = next;
            share = more;
        }
        return tied.isEmpty() ? selection(run, share) : new UndeclaredTie(tally.category(), names(tied));
    }

    private EqualSharesRun runWith(Fraction share) {
        return new EqualSharesRun(tally.standings(), rule.utility(), tieBreak, buyers, share);
    }

    /** Whether a project that somebody chose could be added without breaking the envelope. */
    private boolean couldAdd(EqualSharesRun run) {
        var left = tally.envelope() - run.spent();
        return unbought(run).anyMatch(project -> cost(project) <= left && buyers.count(project) > 0);
    }

    private CategoryOutcome selection(EqualSharesRun run, Fraction share) {
        if (rule.thenGreedy()) return completedGreedily(run, share);
        var unfunded = unbought(run)
                .map(project -> {
                    var left = run.left(project);
                    return new Unfunded(name(project), new NotAffordable(cost(project), left, cost(project) - left));
                })
                .toList();
        return new CategorySelection(tally, run.spent(), share, names(run.bought()), unfunded);
    }

    private CategoryOutcome completedGreedily(EqualSharesRun run, Fraction share) {
        var rest = new GreedyFunding(WhenTooDear.SKIP, null, tieBreak, tally.envelope() - run.spent());
        var tied = rest.run(unbought(run).map(tally.standings()::get).toList());
        if (!tied.isEmpty()) return new UndeclaredTie(tally.category(), tied);
        var funded = new ArrayList<>(names(run.bought()));
        funded.addAll(rest.funded());
        return new CategorySelection(tally, run.spent() + rest.spent(), share, funded, rest.unfunded());
    }

    private Stream<Integer> unbought(EqualSharesRun run) {
        var bought = new HashSet<>(run.bought());
        return IntStream.range(0, tally.standings().size()).boxed().filter(project -> !bought.contains(project));
    }

    private long cost(int project) {
        return tally.standings().get(project).cost();
    }

    private ProposalId name(int project) {
        return tally.standings().get(project).project();
    }

    private List<ProposalId> names(List<Integer> projects) {
        return projects.stream().map(this::name).toList();
    }
}
