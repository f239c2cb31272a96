package org.sillok.kernel.catalog;

import java.util.stream.Stream;

/** Walks sealed families down to their records. */
final class Sealed {

    private Sealed() {}

    static <T> Stream<Class<? extends T>> records(Class<? extends T> family) {
        if (!family.isSealed()) return Stream.of(family);
        return Stream.of(family.getPermittedSubclasses())
                .map(member -> member.asSubclass(family))
                .flatMap(Sealed::records);
    }
}
