package org.sillok.kernel.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.cycle.AllocationRule.Utility;

/**
 * The Method of Equal Shares as its authors define it (arXiv:2008.13276, section 3): every voter by herself, every price
 * anew in every round, found by trying who cannot pay in full. Slow, and written apart from what it is to check. Ties go to
 * the lower cost and then to the earlier project.
 */
final class EqualSharesByTheBook {

    private final List<Project> projects;
    private final Utility utility;
    private final int envelope;

    EqualSharesByTheBook(List<Project> projects, Utility utility, int envelope) {
        this.projects = projects;
        this.utility = utility;
        this.envelope = envelope;
    }

    List<ProposalId> fund(List<CountedBallot> ballots) {
        var funded = new ArrayList<ProposalId>();
        if (ballots.isEmpty()) return funded;
        var money = new ArrayList<Fraction>();
        for (var ballot : ballots) money.add(Fraction.of(envelope, ballots.size()));
        while (true) {
            @Nullable Project best = null;
            @Nullable Fraction bestRho = null;
            for (var project : projects.stream()
                    .sorted(Comparator.comparingLong(Project::cost))
                    .toList()) {
                if (funded.contains(project.id())) continue;
                var rho = rho(project, supporters(project, ballots), money);
                if (rho != null && (bestRho == null || rho.compareTo(bestRho) < 0)) {
                    best = project;
                    bestRho = rho;
                }
            }
            if (best == null || bestRho == null) return funded;
            funded.add(best.id());
            var most = bestRho.times(worth(best));
            for (int voter : supporters(best, ballots)) {
                money.set(voter, minus(money.get(voter), least(money.get(voter), most)));
            }
        }
    }

    /** The least rho at which everybody paying min(money, rho · utility) comes to the cost; nothing where none does. */
    private @Nullable Fraction rho(Project project, List<Integer> supporters, List<Fraction> money) {
        var together = supporters.stream().map(money::get).reduce(Fraction.ZERO, Fraction::plus);
        if (together.compareTo(Fraction.whole(project.cost())) < 0) return null;
        var poorestFirst = supporters.stream().map(money::get).sorted().toList();
        for (var poor = 0; poor < poorestFirst.size(); poor++) {
            var paid = poorestFirst.subList(0, poor).stream().reduce(Fraction.ZERO, Fraction::plus);
            var each =
                    minus(Fraction.whole(project.cost()), paid).dividedBy(Fraction.whole(poorestFirst.size() - poor));
            var raised = supporters.stream()
                    .map(voter -> least(money.get(voter), each))
                    .reduce(Fraction.ZERO, Fraction::plus);
            if (raised.equals(Fraction.whole(project.cost()))) return each.dividedBy(worth(project));
        }
        throw new AssertionError("can pay together and yet not");
    }

    private Fraction worth(Project project) {
        return utility == Utility.COST ? Fraction.whole(project.cost()) : Fraction.ONE;
    }

    private static List<Integer> supporters(Project project, List<CountedBallot> ballots) {
        return IntStream.range(0, ballots.size())
                .filter(voter -> ballots.get(voter).choices().projects().contains(project.id()))
                .boxed()
                .toList();
    }

    private static Fraction least(Fraction one, Fraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Fraction minus(Fraction from, Fraction taken) {
        return from.plus(taken.times(Fraction.whole(-1)));
    }
}
