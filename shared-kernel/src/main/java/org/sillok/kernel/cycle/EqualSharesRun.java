package org.sillok.kernel.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.cycle.AllocationRule.Utility;

/**
 * The Method of Equal Shares with a given share per voter. A project's price only rises while others are bought; so the old
 * price is looked at again only when it is the lowest (equalshares.net/implementation/computation).
 */
final class EqualSharesRun {

    private final List<Standing> standings;
    private final Utility utility;
    private final TieBreak tieBreak;
    private final Purses purses;
    private final PriorityQueue<Priced> queue = new PriorityQueue<>(Comparator.comparing(Priced::rate));
    private final List<Integer> bought = new ArrayList<>();

    /** A project at the price that it had after so many others were bought. */
    private record Priced(Offer offer, Fraction rate, int after) {}

    EqualSharesRun(List<Standing> standings, Utility utility, TieBreak tieBreak, Buyers buyers, Fraction share) {
        this.standings = standings;
        this.utility = utility;
        this.tieBreak = tieBreak;
        purses = new Purses(buyers, share);
        for (var project = 0; project < standings.size(); project++) look(project);
    }

    /** Buys until nothing can be paid for. Answers the projects of a tie that it cannot break, or none. */
    List<Integer> run() {
        while (true) {
            var best = cheapest();
            if (best.isEmpty()) return List.of();
            var first = best.stream()
                    .min(Comparator.comparing(this::standing, tieBreak::compare))
                    .orElseThrow();
            var equal = best.stream()
                    .filter(one -> tieBreak.compare(standing(one), standing(first)) == 0)
                    .toList();
            if (equal.size() > 1
                    && !purses.payInAnyOrder(equal.stream().map(Priced::offer).toList())) {
                return equal.stream().map(one -> one.offer().project()).sorted().toList();
            }
            best.stream().filter(one -> one != first).forEach(queue::add);
            purses.pay(first.offer());
            bought.add(first.offer().project());
        }
    }

    /** The projects bought, as places among the standings, in order. */
    List<Integer> bought() {
        return bought;
    }

    long spent() {
        return bought.stream()
                .mapToLong(project -> standings.get(project).cost())
                .sum();
    }

    /** What those who chose a project have left together, rounded down to minor units. */
    long left(int project) {
        return purses.together(project);
    }

    /** Takes the projects with the lowest price per utility off the queue. */
    private List<Priced> cheapest() {
        var best = new ArrayList<Priced>();
        for (@Nullable Priced next = queue.peek(); next != null; next = queue.peek()) {
            if (!best.isEmpty() && next.rate().compareTo(best.getFirst().rate()) > 0) break;
            queue.remove();
            if (next.after() == bought.size()) best.add(next);
            else look(next.offer().project());
        }
        return best;
    }

    private void look(int project) {
        var cost = standings.get(project).cost();
        var offer = purses.offer(project, cost);
        if (offer == null) return;
        var rate = switch (utility) {
            case COST -> offer.price().dividedBy(Fraction.whole(cost));
            case CARDINALITY -> offer.price();
        };
        queue.add(new Priced(offer, rate, bought.size()));
    }

    private Standing standing(Priced priced) {
        return standings.get(priced.offer().project());
    }
}
