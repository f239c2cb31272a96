package org.sillok.auditor.log;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;

/** Finds the commitments in an event. */
final class Commitments {

    private static final int DIGITS = 64;

    private static final ClassValue<Method[]> PARTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(part -> !part.getType().isPrimitive()
                            && part.getType() != String.class
                            && !part.getType().isEnum())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
        }
    };

    private Commitments() {}

    /** Every text of 64 hexadecimal digits: all commitments, and what only looks like one, such as the name of a document. */
    static List<String> possible(byte[] payload) {
        List<String> found = List.of();
        // A run of 64 covers one of every 64 places.
        for (int at = DIGITS; at < payload.length; at += DIGITS) {
            if (!isHex(payload[at])) continue;
            int from = at;
            int to = at;
            while (from > 0 && isHex(payload[from - 1])) from--;
            while (to < payload.length && isHex(payload[to])) to++;
            if (to - from != DIGITS) continue;
            if (found.isEmpty()) found = new ArrayList<>();
            found.add(new String(payload, from, DIGITS, StandardCharsets.ISO_8859_1));
        }
        return found;
    }

    private static boolean isHex(byte character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    }

    /** Every commitment in a value, however deep it lies. */
    static void in(@Nullable Object value, Consumer<Commitment> found) {
        switch (value) {
            case null -> {}
            case Commitment commitment -> found.accept(commitment);
            case Record one -> parts(one, found);
            case Iterable<?> many -> many.forEach(one -> in(one, found));
            case Map<?, ?> map -> map.values().forEach(one -> in(one, found));
            default -> {}
        }
    }

    private static void parts(Record one, Consumer<Commitment> found) {
        for (var part : PARTS.get(one.getClass())) {
            try {
                in(part.invoke(one), found);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("events are public records", e);
            }
        }
    }
}
