package org.sillok.sequencer;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.log.Leaf;

/** In what a stored event differs from the entry that was logged of it. */
final class Difference {

    private Difference() {}

    /** In words, without any value; nothing where the event is the one that was logged. */
    static Optional<String> between(String origin, byte[] entry, StoredEvent event) {
        Leaf logged;
        try {
            logged = Leaf.parse(entry);
        } catch (InvalidValue e) {
            return Optional.of("the entry of the log is no leaf");
        }
        var stored = Leaves.of(origin, event, logged.prevLeafOfAggregate());
        return Arrays.equals(stored.bytes(), entry)
                ? Optional.empty()
                : Optional.of("the stored event is not the one that was logged: " + part(logged, stored));
    }

    /** Which part of the envelope differs. */
    private static String part(Leaf logged, Leaf stored) {
        for (var part : Leaf.class.getRecordComponents()) {
            if (!Objects.equals(value(part, logged), value(part, stored))) return "another " + part.getName();
        }
        return "another spelling";
    }

    private static @Nullable Object value(RecordComponent part, Leaf leaf) {
        try {
            return part.getAccessor().invoke(leaf);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
