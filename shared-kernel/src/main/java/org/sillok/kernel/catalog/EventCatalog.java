package org.sillok.kernel.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Event;
import org.sillok.kernel.EventType;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.body.BodyEvent;
import org.sillok.kernel.budget.BudgetEvent;
import org.sillok.kernel.custody.CustodyEvent;
import org.sillok.kernel.cycle.CycleEvent;
import org.sillok.kernel.document.DocumentEvent;
import org.sillok.kernel.meeting.MeetingEvent;
import org.sillok.kernel.motion.MatterDocketed;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.person.PersonEvent;
import org.sillok.kernel.plan.PlanEvent;
import org.sillok.kernel.plan.PlanningScheduled;
import org.sillok.kernel.proposal.ProposalEvent;
import org.sillok.kernel.redaction.TextRedacted;
import org.sillok.kernel.review.ReviewEvent;

/** All types of event, by the name under which they are stored for ever. */
public final class EventCatalog {

    /** One type of event as it is written today. */
    public record Entry(String name, int revision, Class<? extends Event> type) {}

    private static final List<Class<? extends Event>> FAMILIES = List.of(
            PersonEvent.class,
            BodyEvent.class,
            MeetingEvent.class,
            MotionEvent.class,
            MatterDocketed.class,
            BudgetEvent.class,
            DocumentEvent.class,
            ProposalEvent.class,
            ReviewEvent.class,
            PlanningScheduled.class,
            PlanEvent.class,
            CycleEvent.class,
            BallotEvent.class,
            CustodyEvent.class,
            TextRedacted.class);

    private static final Map<String, Entry> BY_NAME =
            entries().collect(Collectors.toUnmodifiableMap(Entry::name, e -> e));
    private static final Map<Class<?>, Entry> BY_CLASS =
            BY_NAME.values().stream().collect(Collectors.toUnmodifiableMap(Entry::type, Function.identity()));

    private EventCatalog() {}

    /** Every type, in the order of their names. */
    public static List<Entry> all() {
        return BY_NAME.values().stream()
                .sorted(Comparator.comparing(Entry::name))
                .toList();
    }

    /** The type stored under a name; absent where there is none. */
    public static @Nullable Entry named(String name) {
        return BY_NAME.get(name);
    }

    /** The entry of an event class; absent for what is not an event of the record. */
    public static @Nullable Entry of(Class<?> type) {
        return BY_CLASS.get(type);
    }

    private static Stream<Entry> entries() {
        return FAMILIES.stream().flatMap(Sealed::<Event>records).map(type -> {
            var name = type.getAnnotation(EventType.class);
            if (name == null) throw new IllegalStateException(type + " has no @EventType");
            return new Entry(name.value(), name.revision(), type);
        });
    }
}
