package org.sillok.projection.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.VoterClassId;

/**
 * A ballot as it is published. Only the voter, by the receipt, knows whose it is.
 *
 * @param told how much is told
 * @param voterClass absent where it is not told
 * @param choices those that count; absent where they are not told, or none counts
 * @param castings how often it was cast
 * @param voided how many of these castings lie after the closing and so are void
 */
public record BallotLine(
        BallotId id,
        Told told,
        @Nullable VoterClassId voterClass,
        @Nullable Choices choices,
        int castings,
        int voided) {

    /** How much of a ballot is told. */
    public enum Told {
        /** Nothing but that it is there, for voting has not closed. */
        SEALED,
        /** Nothing but whether it counts, for too few voted in its class; its choices are in the sums. */
        IN_SUM_ONLY,
        /** Class and choices. */
        WHOLE
    }

    static BallotLine sealed(BallotView ballot) {
        return new BallotLine(
                ballot.id(), Told.SEALED, null, null, ballot.castings().size(), 0);
    }

    static BallotLine of(BallotView ballot, long closedAt, boolean whole) {
        var castings = ballot.castings();
        var counted = counted(ballot, closedAt);
        return new BallotLine(
                ballot.id(),
                whole ? Told.WHOLE : Told.IN_SUM_ONLY,
                whole ? ballot.voterClass() : null,
                whole && !counted.isEmpty() ? counted.getLast().choices() : null,
                castings.size(),
                castings.size() - counted.size());
    }

    /** The castings before the closing; the last of them counts. */
    static List<BallotView.Casting> counted(BallotView ballot, long closedAt) {
        return ballot.castings().stream()
                .filter(casting -> casting.position() < closedAt)
                .toList();
    }
}
