package org.sillok.projection.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.ballot.BallotRecast;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.VotersEnrolled;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/** One view per cycle: a few counters, whatever the number of ballots. */
public final class Turnouts implements Projection<TurnoutView> {

    public static final Turnouts PROJECTION = new Turnouts();

    private Turnouts() {}

    @Override
    public String name() {
        return "turnouts";
    }

    @Override
    public Class<TurnoutView> view() {
        return TurnoutView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        var cycle = cycle(recorded);
        return cycle == null ? List.of() : List.of(Key.of(cycle));
    }

    @Override
    public TurnoutView fold(Key key, @Nullable TurnoutView before, RecordedEvent recorded) {
        var cycle = cycle(recorded);
        if (cycle == null) throw Folding.unkeyed(key, recorded.event());
        var turnout = before == null ? TurnoutView.none(cycle) : before;
        return switch (recorded.event()) {
            case BallotCast e -> turnout.cast(e.voterClass());
            case BallotRecast e -> turnout.recast(e.voterClass());
            case VotersEnrolled e ->
                turnout.enrolling(e.voterClass(), e.enrolments().size());
            case BallotingClosed ignored -> turnout.closed();
            default -> throw Folding.unkeyed(key, recorded.event());
        };
    }

    private static @Nullable CycleId cycle(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case BallotEvent e -> e.cycle();
            case VotersEnrolled e -> e.cycle();
            case BallotingClosed e -> e.cycle();
            default -> null;
        };
    }
}
