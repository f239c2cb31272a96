package org.sillok.kernel.plan;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.PlainText;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.PlanningId;

/**
 * A district or dong submitted its plan.
 *
 * @param area its name, public by nature, 1 to 100 characters
 * @param items each named once
 */
@EventType("plan-submitted")
public record PlanSubmitted(
        PlanId plan,
        PlanningId planning,
        PlanLevel level,
        String area,
        List<PlanItem> items,
        Evidence evidence,
        Act act)
        implements PlanEvent {

    /** The longest name of an area, in characters. */
    public static final int LONGEST_AREA = 100;

    private static final int MOST = 1_000;

    public PlanSubmitted {
        PlainText.require("area", area, LONGEST_AREA);
        items = List.copyOf(items);
        var names = items.stream().map(PlanItem::id).distinct().count();
        if (items.isEmpty() || items.size() > MOST || names != items.size()) {
            throw new InvalidValue("items", "1 to " + MOST + ", each named once", items.size());
        }
    }
}
