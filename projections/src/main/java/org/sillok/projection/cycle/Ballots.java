package org.sillok.projection.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.ballot.BallotRecast;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/** One view per ballot, listed by cycle; it never grows beyond the few castings that one ballot may have. */
public final class Ballots implements Projection<BallotView> {

    public static final Ballots PROJECTION = new Ballots();

    private Ballots() {}

    @Override
    public String name() {
        return "ballots";
    }

    @Override
    public Class<BallotView> view() {
        return BallotView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof BallotEvent event
                ? List.of(Key.of(event.cycle(), event.ballot().value()))
                : List.of();
    }

    @Override
    public BallotView fold(Key key, @Nullable BallotView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof BallotEvent event)) throw Folding.unkeyed(key, recorded.event());
        var casting = new BallotView.Casting(recorded.position(), event.choices());
        return switch (event) {
            case BallotCast e -> new BallotView(e.ballot(), e.cycle(), e.voterClass(), List.of(casting));
            case BallotRecast ignored -> Folding.existing(key, before).and(casting);
        };
    }
}
