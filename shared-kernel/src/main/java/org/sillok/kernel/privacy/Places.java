package org.sillok.kernel.privacy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Event;

/** Tells of what stands in an event at which place of the register it stands. */
public final class Places {

    private Places() {}

    /** The commitments of an event that everybody may have opened. */
    public static Set<Commitment> publicIn(Event event) {
        var found = new LinkedHashSet<Commitment>();
        commitments((Record) event, (place, commitment) -> {
            if (LegalBasis.at(place).isPublic()) found.add(commitment);
        });
        return found;
    }

    private static void commitments(Record part, BiConsumer<String, Commitment> found) {
        for (var component : part.getClass().getRecordComponents()) {
            look(part.getClass().getSimpleName() + "." + component.getName(), value(component, part), found);
        }
    }

    private static void look(String place, Object value, BiConsumer<String, Commitment> found) {
        switch (value) {
            case Commitment commitment -> found.accept(place, commitment);
            case Map<?, ?> parts -> parts.forEach((name, part) -> look(place + "/" + name, part, found));
            case Collection<?> parts -> parts.forEach(part -> look(place, part, found));
            case Record part -> commitments(part, found);
            default -> {}
        }
    }

    private static Object value(RecordComponent component, Record part) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(part);
            return value == null ? "" : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a part of a record can be read", e);
        }
    }
}
