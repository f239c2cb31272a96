package org.sillok.kernel.catalog;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Every change of shape that an event has ever gone through. */
final class Upcasters {

    private record Step(String type, int from) {}

    private static final List<Upcaster> ALL = List.of(
            // Revision 1 knew only chairs and vice-chairs, as a flag.
            new Upcaster("office-designated", 1, event -> {
                var chair = event.required("chair").booleanValue();
                event.remove("chair");
                return event.put("office", chair ? "CHAIR" : "VICE_CHAIR");
            }),
            // Revision 1 did not tell which event holds the commitment that a value of the vault no longer opens.
            new Upcaster("tampering-found", 1, event -> event));

    private static final Map<Step, Upcaster> BY_STEP = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(
                    upcaster -> new Step(upcaster.type(), upcaster.from()), Function.identity()));

    private Upcasters() {}

    /** Leads an event of an old revision to the current one. @throws UnreadableEvent where no way leads there */
    static ObjectNode upcast(String type, int from, int to, ObjectNode event) {
        var shaped = event;
        for (int revision = from; revision < to; revision++) {
            @Nullable Upcaster step = BY_STEP.get(new Step(type, revision));
            if (step == null) throw new UnreadableEvent(type, revision, "no upcaster leads on from here");
            shaped = step.shape().apply(shaped);
        }
        return shaped;
    }
}
