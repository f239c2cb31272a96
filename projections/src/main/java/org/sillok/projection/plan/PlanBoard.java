package org.sillok.projection.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.PlanningId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.plan.PlanSubmitted;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/** Which plans a round has, in the order in which they came in. */
public final class PlanBoard implements Projection<PlanBoard.Place> {

    public static final PlanBoard PROJECTION = new PlanBoard();

    /** A plan's place in its round. */
    public record Place(PlanningId planning, PlanId plan) {}

    private PlanBoard() {}

    @Override
    public String name() {
        return "plan-boards";
    }

    @Override
    public Class<Place> view() {
        return Place.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof PlanSubmitted e
                ? List.of(Key.of(e.planning(), e.plan().value()))
                : List.of();
    }

    @Override
    public Place fold(Key key, @Nullable Place before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof PlanSubmitted e)) throw Folding.unkeyed(key, recorded.event());
        return new Place(e.planning(), e.plan());
    }
}
