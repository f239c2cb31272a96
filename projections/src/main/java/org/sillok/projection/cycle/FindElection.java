package org.sillok.projection.cycle;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.cycle.Project;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.proposal.Channel;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.body.Bodies;
import org.sillok.projection.body.BodyRef;
import org.sillok.projection.body.BodyView;
import org.sillok.projection.proposal.Proposals;

/** What was voted on in a cycle, under which rules, how did each ballot choose as far as that is told, and what was selected? */
public record FindElection(CycleId cycle) implements Question<Optional<ElectionFile>> {

    private static final int PAGE = 2_000;

    @Override
    public Optional<ElectionFile> ask(Views views) {
        return views.find(Cycles.PROJECTION, Key.of(cycle)).map(view -> file(views, view));
    }

    private ElectionFile file(Views views, CycleView view) {
        return new ElectionFile(
                cycle,
                BodyRef.in(views, view.body()),
                zone(views, view),
                view.title(),
                view.fiscalYear(),
                view.currency(),
                view.parameters(),
                view.parameters().poll(view.projects()),
                voting(view),
                view.projects().stream().map(project -> entry(views, project)).toList(),
                view.votingOver() ? ballots(views, view) : List.of(),
                views.find(CycleResults.PROJECTION, Key.of(cycle))
                        .map(result -> result.result().funded())
                        .orElse(null));
    }

    private static ZoneId zone(Views views, CycleView view) {
        return views.find(Bodies.PROJECTION, Key.of(view.body()))
                .map(BodyView::zone)
                .orElse(ZoneOffset.UTC);
    }

    private static CycleView.@Nullable StageLine voting(CycleView view) {
        return view.stages().stream()
                .filter(line -> line.stage() == Stage.BALLOT && view.votingOver())
                .findFirst()
                .orElse(null);
    }

    private static ElectionFile.Entry entry(Views views, Project project) {
        var facts = views.find(Proposals.PROJECTION, Key.of(project.id())).map(view -> view.facts());
        return new ElectionFile.Entry(
                project.id(),
                facts.map(one -> one.title()).orElse(null),
                facts.filter(one -> one.channel() == Channel.IMPORT)
                        .map(one -> one.externalId())
                        .orElse(null));
    }

    private List<BallotLine> ballots(Views views, CycleView view) {
        var secrecy = Secrecy.in(views, view);
        var lines = new ArrayList<BallotLine>();
        var total = views.count(Ballots.PROJECTION, cycle.toString());
        for (long skip = 0; skip < total; skip += PAGE) {
            for (var ballot : views.list(Ballots.PROJECTION, cycle.toString(), new Slice(false, skip, PAGE))) {
                lines.add(secrecy.tell(ballot));
            }
        }
        return lines;
    }
}
