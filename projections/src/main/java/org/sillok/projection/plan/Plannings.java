package org.sillok.projection.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.plan.PlanningScheduled;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per round of plans. */
public final class Plannings implements Projection<PlanningView> {

    public static final Plannings PROJECTION = new Plannings();

    private Plannings() {}

    @Override
    public String name() {
        return "plannings";
    }

    @Override
    public Class<PlanningView> view() {
        return PlanningView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof PlanningScheduled e ? List.of(Key.of(e.planning())) : List.of();
    }

    @Override
    public PlanningView fold(Key key, @Nullable PlanningView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof PlanningScheduled e)) throw Folding.unkeyed(key, recorded.event());
        return new PlanningView(
                e.planning(),
                recorded.sequence(),
                e.budget(),
                e.line(),
                e.body(),
                e.title(),
                e.schedule(),
                Trace.of(recorded));
    }
}
