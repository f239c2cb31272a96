package org.sillok.projection.cycle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.cycle.CycleEstablished;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.Project;
import org.sillok.kernel.cycle.Schedule;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.cycle.StageExtended;
import org.sillok.projection.Folding;
import org.sillok.projection.Trace;

/** A cycle's view in the making: one fold takes it apart, changes it and puts it together again. */
final class CycleDraft {

    private final CycleView before;
    private final long version;
    private final Trace trace;
    private CycleParameters parameters;
    private Schedule schedule;
    private List<CycleView.StageLine> stages;
    private List<CycleView.Extension> extensions;
    private List<Project> projects;
    private boolean votingOver;
    private @Nullable Trace confirmed;

    CycleDraft(CycleView before, RecordedEvent recorded) {
        this.before = before;
        version = recorded.sequence();
        trace = Trace.of(recorded);
        parameters = before.parameters();
        schedule = before.schedule();
        stages = before.stages();
        extensions = before.extensions();
        projects = before.projects();
        votingOver = before.votingOver();
        confirmed = before.confirmed();
    }

    static CycleView established(CycleEstablished e, RecordedEvent recorded) {
        return new CycleView(
                e.cycle(),
                recorded.sequence(),
                e.body(),
                e.budget(),
                e.fiscalYear(),
                e.currency(),
                e.title(),
                e.parameters(),
                e.schedule(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                Trace.of(recorded));
    }

    CycleDraft changed(CycleParameters to) {
        parameters = to;
        return this;
    }

    CycleDraft opened(Stage stage, Instant at) {
        stages = Folding.plus(stages, new CycleView.StageLine(stage, at, trace, null, null));
        return this;
    }

    CycleDraft voting(List<Project> on) {
        projects = on;
        return this;
    }

    CycleDraft closed(Stage stage, Instant at) {
        votingOver |= stage == Stage.BALLOT;
        stages = stages.stream()
                .map(line -> line.stage() == stage
                        ? new CycleView.StageLine(stage, line.opened(), line.opening(), at, trace)
                        : line)
                .toList();
        return this;
    }

    CycleDraft extended(StageExtended e) {
        schedule = e.schedule();
        extensions = Folding.plus(extensions, new CycleView.Extension(e.stage(), e.until(), trace));
        return this;
    }

    CycleDraft confirmed() {
        confirmed = trace;
        return this;
    }

    CycleView view() {
        return new CycleView(
                before.id(),
                version,
                before.body(),
                before.budget(),
                before.fiscalYear(),
                before.currency(),
                before.title(),
                parameters,
                schedule,
                stages,
                extensions,
                projects,
                votingOver,
                confirmed,
                before.established());
    }
}
