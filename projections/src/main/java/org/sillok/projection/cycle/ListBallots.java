package org.sillok.projection.cycle;

import java.util.Optional;
import org.sillok.kernel.CycleId;
import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/** Which ballots were cast in a cycle, and what do they say, as far as that is told? */
public record ListBallots(CycleId cycle, Slice slice) implements Question<Optional<Page<BallotLine>>> {

    @Override
    public Optional<Page<BallotLine>> ask(Views views) {
        return views.find(Cycles.PROJECTION, Key.of(cycle)).map(view -> {
            var secrecy = Secrecy.in(views, view);
            return Page.of(views, Ballots.PROJECTION, cycle.toString(), slice, secrecy::tell);
        });
    }
}
