package org.sillok.projection.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.StreamId;
import org.sillok.kernel.motion.Tally;

/** Collects what a sentence about one event is made of. */
final class Telling {

    private final SortedSet<String> concerns = new TreeSet<>();
    private final SortedMap<String, Fact> facts = new TreeMap<>();
    private @Nullable String variant;

    Telling(String stream) {
        concerns.add(stream);
    }

    Telling variant(String name) {
        variant = name;
        return this;
    }

    Telling thing(String name, StreamId thing) {
        return thing(name, thing.toString());
    }

    Telling thing(String name, String stream) {
        concerns.add(stream);
        return fact(name, new Fact.Thing(stream));
    }

    /** A thing that the event concerns, though its sentence does not name it. */
    Telling concerning(StreamId thing) {
        concerns.add(thing.toString());
        return this;
    }

    Telling sealed(String name, Commitment commitment) {
        return fact(name, new Fact.Sealed(commitment));
    }

    Telling text(String name, Object value) {
        return fact(name, new Fact.Text(value.toString()));
    }

    Telling count(String name, long value) {
        return fact(name, new Fact.Count(value));
    }

    Telling day(String name, LocalDate value) {
        return fact(name, new Fact.Day(value));
    }

    Telling moment(String name, Instant value) {
        return fact(name, new Fact.Moment(value));
    }

    Telling term(String name, Enum<?> value) {
        return fact(name, new Fact.Term(value.getDeclaringClass().getSimpleName() + "." + value.name()));
    }

    Telling tally(Tally tally) {
        return count("yes", tally.yes()).count("no", tally.no()).count("abstain", tally.abstain());
    }

    private Telling fact(String name, Fact fact) {
        facts.put(name, fact);
        return this;
    }

    @Nullable
    String variant() {
        return variant;
    }

    List<String> concerns() {
        return List.copyOf(concerns);
    }

    SortedMap<String, Fact> facts() {
        return facts;
    }
}
