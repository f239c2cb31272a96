package org.sillok.projection.cycle;

import java.util.List;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.projection.Folding;

/**
 * One voter's ballot with everything that was cast in it. It is kept here; what of it is told, and when, the questions
 * decide.
 */
public record BallotView(BallotId id, CycleId cycle, VoterClassId voterClass, List<Casting> castings) {

    /** What was chosen, and where that stands in the record. */
    public record Casting(long position, Choices choices) {}

    public BallotView {
        castings = List.copyOf(castings);
    }

    BallotView and(Casting casting) {
        return new BallotView(id, cycle, voterClass, Folding.plus(castings, casting));
    }
}
