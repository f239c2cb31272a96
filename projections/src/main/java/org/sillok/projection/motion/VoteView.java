package org.sillok.projection.motion;

import java.util.List;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.motion.Vote;
import org.sillok.projection.Trace;

/**
 * The vote of one member in one round, with every change of it; the last one counts.
 *
 * @param member whose vote it is, even where somebody else casts it
 */
public record VoteView(MotionId motion, int round, PersonId member, List<Cast> casts) {

    /**
     * One act of voting.
     *
     * @param type the stable name of the event
     */
    public record Cast(String type, Vote vote, Trace trace) {}

    public VoteView {
        casts = List.copyOf(casts);
    }

    /** Whose vote it is: the one stood in for, or else the voter. */
    static PersonId member(Vote vote) {
        return vote.onBehalfOf() == null ? vote.voter() : vote.onBehalfOf();
    }
}
