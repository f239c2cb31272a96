package org.sillok.projection.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.plan.PlanFacts;
import org.sillok.kernel.plan.PlanItemId;
import org.sillok.kernel.plan.PlanLevel;
import org.sillok.projection.Trace;

/**
 * A plan as it stands.
 *
 * @param version the sequence of the stream's last event
 * @param facts its items as they are now, in the kernel's own terms
 * @param requested what the items summed to when it was submitted, in the currency's minor unit
 * @param total what they sum to now
 */
public record PlanView(
        PlanId id,
        long version,
        PlanLevel level,
        String area,
        PlanFacts facts,
        long requested,
        long total,
        List<Adjusted> adjustments,
        @Nullable Confirmed confirmation,
        Trace submitted) {

    /** An item changed in consultation; the reason is that of the act. */
    public record Adjusted(PlanItemId item, long before, long after, Trace trace) {}

    /** The motion that confirmed it. */
    public record Confirmed(MotionId motion, Trace trace) {}

    public PlanView {
        adjustments = List.copyOf(adjustments);
    }
}
