package org.sillok.projection.plan;

import java.util.Optional;
import org.sillok.kernel.PlanningId;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;

/** What is the schedule of this round? */
public record FindPlanning(PlanningId planning) implements Question<Optional<PlanningView>> {

    @Override
    public Optional<PlanningView> ask(Views views) {
        return views.find(Plannings.PROJECTION, Key.of(planning));
    }
}
