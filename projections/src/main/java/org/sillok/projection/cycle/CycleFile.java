package org.sillok.projection.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.Fraction;
import org.sillok.kernel.cycle.Membership;
import org.sillok.kernel.cycle.Poll;
import org.sillok.kernel.cycle.Schedule;
import org.sillok.kernel.cycle.Stage;
import org.sillok.projection.Trace;
import org.sillok.projection.body.BodyRef;

/**
 * A cycle on one page.
 *
 * @param inProgress the stage in progress; absent between two of them
 * @param voting where voting stands
 * @param turnout who has voted, class by class
 * @param voided ballots that came after the closing
 * @param poll everything that decides the result but the ballots, as anybody needs it to count again
 * @param confirmed by whom and when the result was confirmed; absent until then
 */
public record CycleFile(
        CycleId id,
        long version,
        BodyRef body,
        @Nullable BudgetId budget,
        int fiscalYear,
        String currency,
        Commitment title,
        CycleParameters parameters,
        Schedule schedule,
        List<CycleView.StageLine> stages,
        List<CycleView.Extension> extensions,
        @Nullable Stage inProgress,
        Voting voting,
        List<ClassLine> turnout,
        long voided,
        Poll poll,
        @Nullable Trace confirmed,
        Trace established) {

    /** Where voting stands. */
    public enum Voting {
        NOT_YET_OPEN,
        OPEN,
        OVER
    }

    /**
     * A class of voters and how many of it have voted.
     *
     * @param enrolled how many were entered into it; absent where nobody is
     * @param recasts ballots that their voter cast again
     */
    public record ClassLine(
            VoterClassId voterClass,
            Commitment label,
            Fraction weight,
            Membership membership,
            @Nullable Long enrolled,
            long ballots,
            long recasts) {}

    public CycleFile {
        stages = List.copyOf(stages);
        extensions = List.copyOf(extensions);
        turnout = List.copyOf(turnout);
    }
}
