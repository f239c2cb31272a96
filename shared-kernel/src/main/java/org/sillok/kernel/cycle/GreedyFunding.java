package org.sillok.kernel.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.cycle.AllocationRule.WhenTooDear;
import org.sillok.kernel.cycle.UnfundedReason.DidNotFit;
import org.sillok.kernel.cycle.UnfundedReason.EnvelopeSpent;
import org.sillok.kernel.cycle.UnfundedReason.ScoreTooLow;
import org.sillok.kernel.cycle.UnfundedReason.TieLost;

/** Spends an envelope in order of rank. A tie is looked at only where its order decides who is funded. */
final class GreedyFunding {

    private final WhenTooDear whenTooDear;
    private final @Nullable Fraction minimum;
    private final TieBreak tieBreak;
    private final long envelope;
    private final List<ProposalId> funded = new ArrayList<>();
    private final List<Unfunded> unfunded = new ArrayList<>();
    private final List<ProposalId> stoppedAt = new ArrayList<>();
    private long remaining;

    GreedyFunding(WhenTooDear whenTooDear, @Nullable Fraction minimum, TieBreak tieBreak, long envelope) {
        this.whenTooDear = whenTooDear;
        this.minimum = minimum;
        this.tieBreak = tieBreak;
        this.envelope = envelope;
        this.remaining = envelope;
    }

    /** Goes through the standings, given by rank. Answers the projects of a tie that it cannot break, or none. */
    List<ProposalId> run(List<Standing> standings) {
        for (var rank : runs(standings, (one, other) -> one.rank() == other.rank())) {
            var tied = fundRank(rank);
            if (!tied.isEmpty()) return tied;
        }
        return List.of();
    }

    List<ProposalId> funded() {
        return funded;
    }

    List<Unfunded> unfunded() {
        return unfunded;
    }

    long spent() {
        return envelope - remaining;
    }

    private List<ProposalId> fundRank(List<Standing> rank) {
        var before = remaining;
        var ahead = new ArrayList<ProposalId>();
        var open = stoppedAt.isEmpty();
        var ordered = rank.stream().sorted(tieBreak::compare).toList();
        for (var equal : runs(ordered, (one, other) -> tieBreak.compare(one, other) == 0)) {
            if (orderDecides(equal)) return tied(equal);
            var endsHere = ends(equal);
            for (var project : equal) {
                if (!takes(project)) {
                    unfunded.add(new Unfunded(project.project(), reason(project, open ? before : 0, ahead)));
                }
            }
            equal.stream().map(Standing::project).filter(funded::contains).forEach(ahead::add);
            if (endsHere) {
                equal.stream().map(Standing::project).forEach(stoppedAt::add);
                ahead.addAll(stoppedAt);
            }
        }
        return List.of();
    }

    private boolean takes(Standing project) {
        var taken = stoppedAt.isEmpty() && reaches(project) && fits(project);
        if (taken) {
            funded.add(project.project());
            remaining -= project.cost();
        }
        return taken;
    }

    /** Whether some order of these equals funds others than another order does. */
    private boolean orderDecides(List<Standing> equal) {
        if (!stoppedAt.isEmpty() || !reaches(equal.getFirst())) return false;
        var together = cost(equal, whenTooDear == WhenTooDear.STOP ? Long.MAX_VALUE : remaining);
        return equal.size() > 1 && together > remaining && equal.stream().anyMatch(this::fits);
    }

    /** Whether nothing is funded after these, for they do not fit. */
    private boolean ends(List<Standing> equal) {
        return whenTooDear == WhenTooDear.STOP
                && stoppedAt.isEmpty()
                && reaches(equal.getFirst())
                && cost(equal, Long.MAX_VALUE) > remaining;
    }

    private UnfundedReason reason(Standing project, long before, List<ProposalId> ahead) {
        var cost = project.cost();
        if (minimum != null && !reaches(project)) return new ScoreTooLow(project.score(), minimum);
        var missing = Math.max(0, cost - remaining);
        if (cost <= before && !ahead.isEmpty()) return new TieLost(ahead, cost, remaining, missing);
        if (remaining == 0 || !stoppedAt.isEmpty()) return new EnvelopeSpent(remaining, stoppedAt);
        return new DidNotFit(cost, remaining, missing);
    }

    private boolean reaches(Standing project) {
        return minimum == null || project.score().compareTo(minimum) >= 0;
    }

    private boolean fits(Standing project) {
        return project.cost() <= remaining;
    }

    /** The equals that could be funded, and where the first that does not fit ends it, those that could do that. */
    private List<ProposalId> tied(List<Standing> equal) {
        return equal.stream()
                .filter(project -> whenTooDear == WhenTooDear.STOP || fits(project))
                .map(Standing::project)
                .toList();
    }

    private static long cost(List<Standing> projects, long upTo) {
        return projects.stream()
                .mapToLong(Standing::cost)
                .filter(cost -> cost <= upTo)
                .sum();
    }

    /** Cuts a list into runs of neighbours that are alike. */
    private static List<List<Standing>> runs(List<Standing> standings, BiPredicate<Standing, Standing> alike) {
        var runs = new ArrayList<List<Standing>>();
        for (var standing : standings) {
            if (runs.isEmpty() || !alike.test(runs.getLast().getFirst(), standing)) runs.add(new ArrayList<>());
            runs.getLast().add(standing);
        }
        return runs;
    }
}
