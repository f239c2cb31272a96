package org.sillok.kernel.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.PlanningId;

/** What the events of one plan say, folded. */
public record PlanFacts(PlanId plan, PlanningId planning, List<PlanItem> items, PlanState state) {

    public PlanFacts {
        items = List.copyOf(items);
    }

    /** Folds the next event of this plan. */
    public static PlanFacts fold(@Nullable PlanFacts before, PlanEvent event) {
        if (before == null && event instanceof PlanSubmitted e) {
            return new PlanFacts(e.plan(), e.planning(), e.items(), PlanState.SUBMITTED);
        }
        if (before == null) throw new IllegalStateException("a plan begins with its submission, not with " + event);
        return before.and(event);
    }

    private PlanFacts and(PlanEvent event) {
        return switch (event) {
            case PlanSubmitted e -> throw new IllegalStateException("a plan is submitted once, not again by " + e);
            case PlanAdjusted e -> new PlanFacts(plan, planning, adjusted(e), state);
            case PlanConfirmed ignored -> new PlanFacts(plan, planning, items, PlanState.CONFIRMED);
            case PlanWithdrawn ignored -> new PlanFacts(plan, planning, items, PlanState.WITHDRAWN);
        };
    }

    public Optional<PlanItem> item(PlanItemId id) {
        return items.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What the items sum to, in the currency's minor unit. */
    public long total() {
        return items.stream().mapToLong(PlanItem::amount).reduce(0, Math::addExact);
    }

    private List<PlanItem> adjusted(PlanAdjusted e) {
        return items.stream()
                .map(item -> item.id().equals(e.item()) ? item.withAmount(e.after()) : item)
                .toList();
    }
}
