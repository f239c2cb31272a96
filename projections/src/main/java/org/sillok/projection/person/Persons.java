package org.sillok.projection.person;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.person.PersonCorrected;
import org.sillok.kernel.person.PersonErased;
import org.sillok.kernel.person.PersonEvent;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per person: the personal values in force, as commitments. */
public final class Persons implements Projection<PersonView> {

    public static final Persons PROJECTION = new Persons();

    private Persons() {}

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public Class<PersonView> view() {
        return PersonView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof PersonEvent event ? List.of(Key.of(event.person())) : List.of();
    }

    @Override
    public PersonView fold(Key key, @Nullable PersonView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof PersonEvent event)) throw Folding.unkeyed(key, recorded.event());
        var trace = Trace.of(recorded);
        return switch (event) {
            case PersonRegistered e -> new PersonView(e.person(), recorded.sequence(), e.values(), trace, null, null);
            case PersonCorrected e -> {
                var person = Folding.existing(key, before);
                var values = new TreeMap<>(person.values());
                values.putAll(e.values());
                yield new PersonView(person.id(), recorded.sequence(), values, person.registered(), trace, null);
            }
            case PersonErased ignored -> {
                var person = Folding.existing(key, before);
                yield new PersonView(
                        person.id(),
                        recorded.sequence(),
                        person.values(),
                        person.registered(),
                        person.corrected(),
                        trace);
            }
        };
    }
}
