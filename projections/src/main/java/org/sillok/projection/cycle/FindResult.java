package org.sillok.projection.cycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Authority.AdoptedMotion;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.cycle.Allocation.Selection;
import org.sillok.kernel.cycle.CategorySelection;
import org.sillok.kernel.cycle.Project;
import org.sillok.kernel.cycle.Standing;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;
import org.sillok.projection.proposal.Proposals;

/** What did a cycle select, by which numbers, and why not the others? */
public record FindResult(CycleId cycle) implements Question<Optional<ResultFile>> {

    @Override
    public Optional<ResultFile> ask(Views views) {
        return views.find(Cycles.PROJECTION, Key.of(cycle))
                .flatMap(view -> views.find(CycleResults.PROJECTION, Key.of(cycle))
                        .map(result -> new Answer(views, view, result).file()));
    }

    private record Answer(Views views, CycleView cycle, ResultView view) {

        ResultFile file() {
            return new ResultFile(
                    cycle.id(),
                    view.sequence(),
                    cycle.parameters().allocation(),
                    cycle.parameters().tieBreak(),
                    view.ballots(),
                    selected().map(Answer::line).toList(),
                    lines(),
                    view.allocation(),
                    view.published(),
                    confirmedBy(),
                    view.trace());
        }

        private Stream<CategorySelection> selected() {
            return view.allocation() instanceof Selection selection ? selection.categories().stream() : Stream.of();
        }

        private static ResultFile.CategoryLine line(CategorySelection selection) {
            var tally = selection.tally();
            return new ResultFile.CategoryLine(
                    tally.category(),
                    tally.envelope(),
                    selection.spent(),
                    selection.remaining(),
                    selection.share(),
                    tally.turnout());
        }

        /** By rank where there is one, else as they stand on the ballot. */
        private List<ResultFile.ProjectLine> lines() {
            var ranked = selected()
                    .flatMap(one -> one.tally().standings().stream())
                    .map(standing -> line(project(standing), standing))
                    .toList();
            return ranked.isEmpty()
                    ? cycle.projects().stream()
                            .map(project -> line(project, null))
                            .toList()
                    : ranked;
        }

        private Project project(Standing standing) {
            return cycle.projects().stream()
                    .filter(project -> project.id().equals(standing.project()))
                    .findFirst()
                    .orElseThrow();
        }

        private ResultFile.ProjectLine line(Project project, @Nullable Standing standing) {
            return new ResultFile.ProjectLine(
                    project.id(),
                    views.find(Proposals.PROJECTION, Key.of(project.id()))
                            .map(proposal -> proposal.facts().title())
                            .orElse(null),
                    project.category(),
                    project.cost(),
                    standing == null ? null : standing.rank(),
                    standing == null ? null : standing.score(),
                    standing == null ? List.of() : standing.byClass(),
                    view.result().funded().contains(project.id()),
                    view.result().reason(project.id()).orElse(null));
        }

        private @Nullable MotionId confirmedBy() {
            var trace = cycle.confirmed();
            return trace != null && trace.authority() instanceof AdoptedMotion by ? by.motion() : null;
        }
    }
}
