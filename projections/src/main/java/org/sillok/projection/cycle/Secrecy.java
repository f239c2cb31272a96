package org.sillok.projection.cycle;

import java.util.Objects;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.Stage;
import org.sillok.projection.Key;
import org.sillok.projection.Trace;
import org.sillok.projection.Views;

/**
 * What of a cycle's ballots may be told at a moment: nothing of any choice before voting has closed, and no single
 * ballot of a class in which too few voted.
 */
record Secrecy(boolean over, long closedAt, CycleParameters rules, TurnoutView turnout) {

    static Secrecy in(Views views, CycleView cycle) {
        return new Secrecy(cycle.votingOver(), closedAt(cycle), cycle.parameters(), turnout(views, cycle));
    }

    /** The position of the closing, beyond all ballots while there is none. */
    static long closedAt(CycleView cycle) {
        return cycle.stages().stream()
                .filter(line -> line.stage() == Stage.BALLOT)
                .map(CycleView.StageLine::closing)
                .filter(Objects::nonNull)
                .mapToLong(Trace::position)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    static TurnoutView turnout(Views views, CycleView cycle) {
        return views.find(Turnouts.PROJECTION, Key.of(cycle.id())).orElseGet(() -> TurnoutView.none(cycle.id()));
    }

    /** Whether so many voted in a class that one ballot does not stand out. */
    boolean hides(VoterClassId voterClass) {
        return turnout.ballots(voterClass) >= rules.smallestClassShown();
    }

    BallotLine tell(BallotView ballot) {
        return over ? BallotLine.of(ballot, closedAt, hides(ballot.voterClass())) : BallotLine.sealed(ballot);
    }
}
