package org.sillok.projection.plan;

import org.sillok.kernel.PlanningId;
import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/** Which plans does the round have, and where do they stand? */
public record ListPlans(PlanningId planning, Slice slice) implements Question<Page<PlanView>> {

    @Override
    public Page<PlanView> ask(Views views) {
        return Page.of(
                views,
                PlanBoard.PROJECTION,
                planning.toString(),
                slice,
                place -> views.find(Plans.PROJECTION, Key.of(place.plan())).orElseThrow());
    }
}
