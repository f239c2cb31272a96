package org.sillok.kernel.catalog;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.BallotSamples;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.budget.LineChange;
import org.sillok.kernel.budget.LineId;

/** Makes some value of a type, always the same one. */
final class Anything {

    private Anything() {}

    static <T> T of(Class<T> type) {
        return type.cast(some(type));
    }

    private static Object some(Type type) {
        if (type instanceof ParameterizedType list) return List.of(some(list.getActualTypeArguments()[0]));
        var asked = (Class<?>) type;
        if (asked == String.class) return "some-text";
        if (asked == long.class) return 7L;
        if (asked == int.class) return 3;
        if (asked == LocalDate.class) return Samples.DAY;
        if (asked == Instant.class) return Samples.NOON;
        if (asked == Commitment.class) return Samples.words("some text");
        if (asked == DocumentId.class) return Samples.DOCUMENT;
        if (asked == BallotId.class) return BallotSamples.BALLOT;
        if (asked == Citation.class) return Samples.ARTICLE_9;
        if (asked == SeatId.class) return new SeatId("citizen", 3);
        if (asked == LineChange.class) return new LineChange(new LineId("line"), -5);
        if (asked.isSealed()) return some(asked.getPermittedSubclasses()[0]);
        if (asked.isEnum()) return asked.getEnumConstants()[0];
        return made(asked);
    }

    private static Object made(Class<?> type) {
        try {
            var parts = Stream.of(type.getRecordComponents()).toList();
            var types = parts.stream().map(part -> part.getType()).toArray(Class<?>[]::new);
            var values = parts.stream().map(part -> some(part.getGenericType())).toArray();
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }
}
