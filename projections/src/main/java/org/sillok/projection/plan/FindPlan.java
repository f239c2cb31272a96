package org.sillok.projection.plan;

import java.util.Optional;
import org.sillok.kernel.PlanId;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;

/** What does the plan want, how was it adjusted, and was it confirmed? */
public record FindPlan(PlanId plan) implements Question<Optional<PlanView>> {

    @Override
    public Optional<PlanView> ask(Views views) {
        return views.find(Plans.PROJECTION, Key.of(plan));
    }
}
