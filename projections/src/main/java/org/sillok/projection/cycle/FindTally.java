package org.sillok.projection.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.ClassRule;
import org.sillok.kernel.cycle.CountedBallot;
import org.sillok.kernel.cycle.LiveTally;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/**
 * How do the choices add up? Told when voting is over, and before only where the cycle's rules say so; then without the
 * classes in which too few have voted so far.
 */
public record FindTally(CycleId cycle) implements Question<Optional<TallyFile>> {

    private static final int PAGE = 2_000;

    @Override
    public Optional<TallyFile> ask(Views views) {
        return views.find(Cycles.PROJECTION, Key.of(cycle)).map(view -> tally(views, view));
    }

    private TallyFile tally(Views views, CycleView view) {
        var rules = view.parameters();
        if (!view.votingOver() && rules.liveTally() == LiveTally.NEVER_BEFORE_CLOSING) {
            return new TallyFile(cycle, false, List.of(), List.of());
        }
        var leftOut = leftOut(Secrecy.in(views, view));
        var counted = counted(views, Secrecy.closedAt(view), leftOut);
        return new TallyFile(cycle, true, leftOut, rules.poll(view.projects()).count(counted));
    }

    private static List<VoterClassId> leftOut(Secrecy secrecy) {
        if (secrecy.over()) return List.of();
        return secrecy.rules().classes().stream()
                .map(ClassRule::id)
                .filter(voterClass -> !secrecy.hides(voterClass))
                .toList();
    }

    private List<CountedBallot> counted(Views views, long closedAt, List<VoterClassId> leftOut) {
        var counted = new ArrayList<CountedBallot>();
        var total = views.count(Ballots.PROJECTION, cycle.toString());
        for (long skip = 0; skip < total; skip += PAGE) {
            for (var ballot : views.list(Ballots.PROJECTION, cycle.toString(), new Slice(false, skip, PAGE))) {
                var castings = BallotLine.counted(ballot, closedAt);
                if (castings.isEmpty() || leftOut.contains(ballot.voterClass())) continue;
                counted.add(new CountedBallot(
                        ballot.voterClass(), castings.getLast().choices()));
            }
        }
        return counted;
    }
}
