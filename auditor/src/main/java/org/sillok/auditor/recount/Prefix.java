package org.sillok.auditor.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The events of one stream, which can be folded up to any of them: what a decision looked at is named by its sequence. */
final class Prefix<F, E> {

    private final BiFunction<@Nullable F, E, F> fold;
    private final List<E> events = new ArrayList<>();
    private @Nullable F folded;
    private int upTo;

    Prefix(BiFunction<@Nullable F, E, F> fold) {
        this.fold = fold;
    }

    void add(E event) {
        events.add(event);
    }

    int size() {
        return events.size();
    }

    /** The first events folded, at least one. Most who ask go on from where the last one stood. */
    F first(int count) {
        if (upTo > count) {
            folded = null;
            upTo = 0;
        }
        @Nullable F facts = folded;
        while (upTo < count) facts = fold.apply(facts, events.get(upTo++));
        folded = facts;
        if (facts == null) throw new IllegalArgumentException("nothing was folded");
        return facts;
    }
}
