package org.sillok.projection.cycle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.cycle.ClassRule;
import org.sillok.kernel.cycle.Membership;
import org.sillok.kernel.cycle.Stage;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;
import org.sillok.projection.body.BodyRef;

/** What are the rules of a cycle, how far has it come, and who has voted? */
public record FindCycle(CycleId cycle) implements Question<Optional<CycleFile>> {

    @Override
    public Optional<CycleFile> ask(Views views) {
        return views.find(Cycles.PROJECTION, Key.of(cycle)).map(view -> file(views, view));
    }

    private static CycleFile file(Views views, CycleView view) {
        var turnout = Secrecy.turnout(views, view);
        return new CycleFile(
                view.id(),
                view.version(),
                BodyRef.in(views, view.body()),
                view.budget(),
                view.fiscalYear(),
                view.currency(),
                view.title(),
                view.parameters(),
                view.schedule(),
                view.stages(),
                view.extensions(),
                inProgress(view),
                voting(view),
                view.parameters().classes().stream()
                        .map(rule -> line(rule, turnout))
                        .toList(),
                turnout.voided(),
                view.parameters().poll(view.projects()),
                view.confirmed(),
                view.established());
    }

    static CycleFile.Voting voting(CycleView view) {
        if (view.votingOver()) return CycleFile.Voting.OVER;
        return inProgress(view) == Stage.BALLOT ? CycleFile.Voting.OPEN : CycleFile.Voting.NOT_YET_OPEN;
    }

    static @Nullable Stage inProgress(CycleView view) {
        if (view.stages().isEmpty()) return null;
        var last = view.stages().getLast();
        return last.closed() == null ? last.stage() : null;
    }

    private static CycleFile.ClassLine line(ClassRule rule, TurnoutView turnout) {
        return new CycleFile.ClassLine(
                rule.id(),
                rule.label(),
                rule.weight(),
                rule.membership(),
                rule.membership() instanceof Membership.Enrolled ? turnout.enrolled(rule.id()) : null,
                turnout.ballots(rule.id()),
                turnout.recasts(rule.id()));
    }
}
