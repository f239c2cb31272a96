package org.sillok.kernel.cycle;

import java.util.List;
import org.sillok.kernel.ProposalId;

/**
 * A project with all it got.
 *
 * @param submitted its place in the order of submission
 * @param byClass what each class gave it, in the electorate's order
 * @param score the weighted sum over the classes
 * @param rank 1 for the best score of the category; equal scores share a rank, and the next one leaves a gap
 */
public record Standing(
        ProposalId project, long cost, int submitted, List<ProjectVotes> byClass, Fraction score, int rank) {

    public Standing {
        byClass = List.copyOf(byClass);
    }

    /** The ballots that chose it. */
    public long voters() {
        return byClass.stream().mapToLong(ProjectVotes::voters).sum();
    }

    /** What those ballots gave it, before weights. */
    public long votes() {
        return byClass.stream().mapToLong(ProjectVotes::votes).sum();
    }

    Standing ranked(int rank) {
        return new Standing(project, cost, submitted, byClass, score, rank);
    }
}
