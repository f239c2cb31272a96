package org.sillok.projection.timeline;

import org.sillok.kernel.plan.PlanAdjusted;
import org.sillok.kernel.plan.PlanConfirmed;
import org.sillok.kernel.plan.PlanEvent;
import org.sillok.kernel.plan.PlanItem;
import org.sillok.kernel.plan.PlanSubmitted;
import org.sillok.kernel.plan.PlanWithdrawn;
import org.sillok.kernel.plan.PlanningScheduled;

/** What there is to tell of district and dong plans. */
final class TellingPlan {

    private TellingPlan() {}

    static Telling tell(Telling telling, PlanningScheduled e) {
        return telling.thing("planning", e.planning())
                .thing("budget", e.budget())
                .thing("body", e.body())
                .text("line", e.line().value())
                .sealed("title", e.title())
                .moment("opens", e.schedule().submission().opens())
                .moment("closes", e.schedule().confirmation().closes());
    }

    static Telling tell(Telling telling, PlanEvent event) {
        telling.thing("plan", event.plan());
        return switch (event) {
            case PlanSubmitted e ->
                telling.thing("planning", e.planning())
                        .term("level", e.level())
                        .text("area", e.area())
                        .count("items", e.items().size())
                        .count(
                                "amount",
                                e.items().stream().mapToLong(PlanItem::amount).sum());
            case PlanAdjusted e ->
                telling.text("item", e.item().value())
                        .count("before", e.before())
                        .count("after", e.after());
            case PlanConfirmed e -> telling.thing("motion", e.motion()).count("total", e.total());
            case PlanWithdrawn ignored -> telling;
        };
    }
}
