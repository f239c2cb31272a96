package org.sillok.projection.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.proposal.ProposalSubmitted;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/** Which proposals a cycle has, in the order in which they came in. */
public final class Board implements Projection<Board.Place> {

    public static final Board PROJECTION = new Board();

    /** A proposal's place on the board of its cycle. */
    public record Place(CycleId cycle, ProposalId proposal) {}

    private Board() {}

    @Override
    public String name() {
        return "proposal-boards";
    }

    @Override
    public Class<Place> view() {
        return Place.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof ProposalSubmitted e
                ? List.of(Key.of(e.cycle(), e.proposal().value()))
                : List.of();
    }

    @Override
    public Place fold(Key key, @Nullable Place before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof ProposalSubmitted e)) throw Folding.unkeyed(key, recorded.event());
        return new Place(e.cycle(), e.proposal());
    }
}
