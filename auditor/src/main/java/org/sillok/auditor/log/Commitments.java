package org.sillok.auditor.log;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;

/** Finds the commitments in an event. */
final class Commitments {

    private static final int DIGITS = 64;

    private Commitments() {}

    /** Whether there can be any: a text of 64 hexadecimal digits. It may be something else, such as the name of a document. */
    static boolean possible(byte[] payload) {
        // A run of 64 covers one of every 64 places.
        for (int at = DIGITS; at < payload.length; at += DIGITS) {
            if (isHex(payload[at]) && run(payload, at) >= DIGITS) return true;
        }
        return false;
    }

    private static int run(byte[] payload, int within) {
        int from = within;
        int to = within;
        while (from > 0 && isHex(payload[from - 1])) from--;
        while (to < payload.length && isHex(payload[to])) to++;
        return to - from;
    }

    private static boolean isHex(byte character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    }

    /** Every commitment in a value, however deep it lies. */
    static void in(@Nullable Object value, Consumer<Commitment> found) {
        switch (value) {
            case null -> {}
            case Commitment commitment -> found.accept(commitment);
            case Record one -> components(one, found);
            case Iterable<?> many -> many.forEach(one -> in(one, found));
            case Map<?, ?> map -> map.values().forEach(one -> in(one, found));
            default -> {}
        }
    }

    private static void components(Record one, Consumer<Commitment> found) {
        for (var component : one.getClass().getRecordComponents()) {
            if (component.getType().isPrimitive() || component.getType() == String.class) continue;
            try {
                in(component.getAccessor().invoke(one), found);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("events are public records", e);
            }
        }
    }
}
