package org.sillok.projection.cycle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.Project;
import org.sillok.kernel.cycle.Schedule;
import org.sillok.kernel.cycle.Stage;
import org.sillok.projection.Trace;

/**
 * A cycle as it stands. Its ballots, their counts and its result are views of their own.
 *
 * @param version the sequence of the stream's last event
 * @param stages the stages as they really were, in their order
 * @param extensions every extension of a stage
 * @param projects what is voted on; nothing until voting opens
 * @param votingOver whether voting has been closed
 * @param confirmed by whom and when the result was confirmed; absent until then
 */
public record CycleView(
        CycleId id,
        long version,
        BodyId body,
        @Nullable BudgetId budget,
        int fiscalYear,
        String currency,
        Commitment title,
        CycleParameters parameters,
        Schedule schedule,
        List<StageLine> stages,
        List<Extension> extensions,
        List<Project> projects,
        boolean votingOver,
        @Nullable Trace confirmed,
        Trace established) {

    /** A stage as it really was, and under what authority it began and ended. */
    public record StageLine(
            Stage stage,
            Instant opened,
            Trace opening,
            @Nullable Instant closed,
            @Nullable Trace closing) {}

    /** More time for a stage. */
    public record Extension(Stage stage, Instant until, Trace trace) {}

    public CycleView {
        stages = List.copyOf(stages);
        extensions = List.copyOf(extensions);
        projects = List.copyOf(projects);
    }
}
