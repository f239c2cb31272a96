package org.sillok.kernel.catalog;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The variants that a record can hold, anywhere in it: records of sealed families and words of enumerations. */
final class Variants {

    private Variants() {}

    /** Those that a type allows. */
    static Stream<String> possible(Class<?> type) {
        var reached = new HashSet<Class<?>>();
        reach(type, reached);
        return reached.stream()
                .flatMap(one -> one.isEnum()
                        ? Stream.of(one.getEnumConstants()).map(Variants::name)
                        : Stream.of(one.getName()));
    }

    /** Those that a value holds. */
    static Stream<String> within(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Enum<?> word -> Stream.of(name(word));
            case Collection<?> many -> many.stream().flatMap(Variants::within);
            case Map<?, ?> pairs -> Stream.concat(within(pairs.keySet()), within(pairs.values()));
            case Record one ->
                Stream.concat(
                        Stream.of(one.getClass().getName()),
                        Stream.of(one.getClass().getRecordComponents()).flatMap(part -> within(get(part, one))));
            default -> Stream.empty();
        };
    }

    static boolean mayBeAbsent(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType many) {
            for (var argument : many.getActualTypeArguments()) reach(argument, reached);
        } else if (type instanceof Class<?> one && one.isSealed()) {
            for (var member : one.getPermittedSubclasses()) reach(member, reached);
        } else if (type instanceof Class<?> one && (one.isEnum() || one.isRecord()) && reached.add(one)) {
            if (one.isRecord()) for (var part : one.getRecordComponents()) reach(part.getGenericType(), reached);
        }
    }

    private static @Nullable Object get(RecordComponent part, Object one) {
        try {
            return part.getAccessor().invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Object word) {
        return word.getClass().getName() + "." + word;
    }
}
