package org.sillok.projection.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.AllocationRule;
import org.sillok.kernel.cycle.BallotCount;
import org.sillok.kernel.cycle.ClassTurnout;
import org.sillok.kernel.cycle.Fraction;
import org.sillok.kernel.cycle.ProjectVotes;
import org.sillok.kernel.cycle.TieBreak;
import org.sillok.kernel.cycle.UnfundedReason;
import org.sillok.projection.Trace;

/**
 * What a cycle selected, with the numbers and the reasons.
 *
 * @param sequence of the result in the cycle's stream, as evidence names it
 * @param rule by which it was selected, and where that is published
 * @param lines every project on the ballot, category by category and there by rank
 * @param allocation what the ballots come to, as anybody may compare it with a count of one's own
 * @param published what was taken over from a publication; absent where the result is our own
 * @param confirmedBy the motion by which the assembly confirmed it; absent until then
 */
public record ResultFile(
        CycleId cycle,
        long sequence,
        AllocationRule rule,
        TieBreak tieBreak,
        BallotCount ballots,
        List<CategoryLine> categories,
        List<ProjectLine> lines,
        Allocation allocation,
        ResultView.@Nullable Published published,
        @Nullable MotionId confirmedBy,
        Trace computed) {

    /** What a category had to spend, spent, and left; who voted with what weight. */
    public record CategoryLine(
            CategoryId category,
            long envelope,
            long spent,
            long remaining,
            @Nullable Fraction share,
            List<ClassTurnout> turnout) {}

    /**
     * A project in the result.
     *
     * @param title absent where the record has no such proposal
     * @param score the weighted sum over the classes, exactly; absent where the ballots end in an undeclared tie
     * @param reason why it is not funded; absent where it is
     */
    public record ProjectLine(
            ProposalId project,
            @Nullable Commitment title,
            CategoryId category,
            long cost,
            @Nullable Integer rank,
            @Nullable Fraction score,
            List<ProjectVotes> byClass,
            boolean funded,
            @Nullable UnfundedReason reason) {}

    public ResultFile {
        categories = List.copyOf(categories);
        lines = List.copyOf(lines);
    }
}
