package org.sillok.projection.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.plan.PlanAdjusted;
import org.sillok.kernel.plan.PlanConfirmed;
import org.sillok.kernel.plan.PlanEvent;
import org.sillok.kernel.plan.PlanFacts;
import org.sillok.kernel.plan.PlanSubmitted;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per plan. */
public final class Plans implements Projection<PlanView> {

    public static final Plans PROJECTION = new Plans();

    private Plans() {}

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public Class<PlanView> view() {
        return PlanView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof PlanEvent event ? List.of(Key.of(event.plan())) : List.of();
    }

    @Override
    public PlanView fold(Key key, @Nullable PlanView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof PlanEvent event)) throw Folding.unkeyed(key, recorded.event());
        var trace = Trace.of(recorded);
        if (event instanceof PlanSubmitted e) return submitted(e, recorded.sequence(), trace);
        var view = Folding.existing(key, before);
        var facts = PlanFacts.fold(view.facts(), event);
        return new PlanView(
                view.id(),
                recorded.sequence(),
                view.level(),
                view.area(),
                facts,
                view.requested(),
                facts.total(),
                event instanceof PlanAdjusted e
                        ? Folding.plus(
                                view.adjustments(), new PlanView.Adjusted(e.item(), e.before(), e.after(), trace))
                        : view.adjustments(),
                event instanceof PlanConfirmed e ? new PlanView.Confirmed(e.motion(), trace) : view.confirmation(),
                view.submitted());
    }

    private static PlanView submitted(PlanSubmitted e, long version, Trace trace) {
        var facts = PlanFacts.fold(null, e);
        return new PlanView(
                e.plan(), version, e.level(), e.area(), facts, facts.total(), facts.total(), List.of(), null, trace);
    }
}
