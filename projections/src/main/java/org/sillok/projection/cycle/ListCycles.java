package org.sillok.projection.cycle;

import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.body.BodyRef;

/** Which cycles are in the record? */
public record ListCycles(Slice slice) implements Question<Page<CycleLine>> {

    @Override
    public Page<CycleLine> ask(Views views) {
        return Page.of(views, Cycles.PROJECTION, Key.ALL, slice, view -> line(views, view));
    }

    private static CycleLine line(Views views, CycleView view) {
        return new CycleLine(
                view.id(),
                view.title(),
                BodyRef.in(views, view.body()),
                view.fiscalYear(),
                FindCycle.inProgress(view),
                FindCycle.voting(view),
                view.confirmed() != null);
    }
}
