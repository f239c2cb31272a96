package org.sillok.projection.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Citation;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.BallotCount;
import org.sillok.kernel.cycle.CycleResult;
import org.sillok.kernel.cycle.PublishedProject;
import org.sillok.kernel.cycle.ResultDeviation;
import org.sillok.projection.Trace;

/**
 * What a cycle selected, with all the numbers.
 *
 * @param sequence of the result in the cycle's stream
 * @param result what is funded and what is not, and why
 * @param allocation what the ballots come to by the rule
 * @param published what was taken over from a publication; absent where the result is our own
 */
public record ResultView(
        CycleId cycle,
        long sequence,
        CycleResult result,
        Allocation allocation,
        BallotCount ballots,
        @Nullable Published published,
        Trace trace) {

    /** A published result, and where the ballots do not give it. */
    public record Published(Citation source, List<PublishedProject> projects, List<ResultDeviation> deviations) {

        public Published {
            projects = List.copyOf(projects);
            deviations = List.copyOf(deviations);
        }
    }
}
