package org.sillok.auditor.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sillok.auditor.finding.Checked;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.AllocationRule;
import org.sillok.kernel.cycle.BallotCount;
import org.sillok.kernel.cycle.ClassTurnout;
import org.sillok.kernel.cycle.Poll;
import org.sillok.projection.cycle.BallotLine;
import org.sillok.projection.cycle.Recount;

/**
 * One cycle counted again: the ballots that are told one by one, and of those in sum only what the result says of their class.
 *
 * @param unknown how many ballots there are of which nobody is told the cycle; some of them may be of this one
 */
record CycleCount(Checked check, CycleFile file, Poll poll, int unknown) {

    private static final BallotLine UNKNOWN =
            new BallotLine(new BallotId("0".repeat(64)), BallotLine.Told.IN_SUM_ONLY, null, null, 1, 0);

    void compare(long at, Allocation told, BallotCount ballots) {
        var lines = new ArrayList<>(file.ballots.stream().map(this::line).toList());
        for (long more = mayBeOfHere(lines, told); more > 0; more--) lines.add(UNKNOWN);
        try {
            var recount = Recount.of(poll, lines, told);
            check.covered("ballots counted one by one", recount.ballots());
            if (recount.inSumOnly() > 0)
                check.uncovered("ballots that count in the sums of their class only", recount.inSumOnly());
            for (var difference : recount.differences())
                check.failed(at, "the result is not what ballots and rules give", difference);
        } catch (InvalidValue cannotBe) {
            if (poll.rule() instanceof AllocationRule.EqualShares) {
                check.uncovered("results by equal shares in which single ballots are withheld", 1);
            } else {
                check.failed(at, "the ballots cannot be counted by these rules", "" + cannotBe.getMessage());
            }
        }
        if (unknown == 0)
            new Comparison().of("ballots", count(), ballots).at(at, "so many ballots were not cast", check);
        else if (ballots.counted() < count().counted() || ballots.counted() > count().counted() + unknown) {
            check.failed(
                    at,
                    "so many ballots were not cast",
                    "at most %d more than %s, told %s".formatted(unknown, count(), ballots));
        }
    }

    /** How many of the ballots of unknown cycles have to be of this one, if there are so many. */
    private long mayBeOfHere(List<BallotLine> lines, Allocation told) {
        var whole = lines.stream()
                .map(BallotLine::voterClass)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        long known = lines.stream()
                .filter(line -> line.voterClass() == null && line.castings() > line.voided())
                .count();
        long summed = told instanceof Allocation.Selection selection
                ? selection.categories().stream()
                        .limit(1)
                        .flatMap(category -> category.tally().turnout().stream())
                        .filter(turnout -> !whole.contains(turnout.voterClass()))
                        .mapToLong(ClassTurnout::voters)
                        .sum()
                : 0;
        return summed - known <= unknown ? summed - known : 0;
    }

    private BallotCount count() {
        long counted = 0;
        long superseded = 0;
        long voided = 0;
        for (var ballot : file.ballots) {
            int before = ballot.before(file.closed);
            if (before > 0) counted++;
            superseded += Math.max(0, before - 1);
            voided += ballot.castings.size() - before;
        }
        return new BallotCount(counted, superseded, voided, file.opened, file.closed);
    }

    private BallotLine line(BallotFile ballot) {
        int castings = ballot.castings.size();
        int voided = castings - ballot.before(file.closed);
        var counting = ballot.counting(file.closed);
        var id = new BallotId(ballot.stream.substring(ballot.stream.indexOf(':') + 1));
        if (counting == null) return new BallotLine(id, BallotLine.Told.IN_SUM_ONLY, null, null, castings, voided);
        var one = counting.ballot();
        return new BallotLine(id, BallotLine.Told.WHOLE, one.voterClass(), one.choices(), castings, voided);
    }
}
