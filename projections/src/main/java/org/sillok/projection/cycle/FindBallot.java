package org.sillok.projection.cycle;

import java.util.Optional;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;

/** Is a ballot in the record, does it count, and what does it say, as far as that is told? */
public record FindBallot(CycleId cycle, BallotId ballot) implements Question<Optional<BallotLine>> {

    @Override
    public Optional<BallotLine> ask(Views views) {
        return views.find(Cycles.PROJECTION, Key.of(cycle))
                .flatMap(view -> views.find(Ballots.PROJECTION, Key.of(cycle, ballot.value()))
                        .map(Secrecy.in(views, view)::tell));
    }
}
