package org.sillok.projection.plan;

import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/** Which rounds of plans are there? */
public record ListPlannings(Slice slice) implements Question<Page<PlanningView>> {

    @Override
    public Page<PlanningView> ask(Views views) {
        return Page.of(views, Plannings.PROJECTION, Key.ALL, slice, view -> view);
    }
}
