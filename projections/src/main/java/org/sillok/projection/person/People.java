package org.sillok.projection.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.person.PersonalField;
import org.sillok.projection.Key;
import org.sillok.projection.Views;

/** Looks up how people are named, at the position of the views that an answer is given from. */
public final class People {

    private final Views views;
    private final Map<PersonId, PersonRef> known = new HashMap<>();

    private People(Views views) {
        this.views = views;
    }

    public static People in(Views views) {
        return new People(views);
    }

    public PersonRef ref(PersonId person) {
        return known.computeIfAbsent(person, this::lookUp);
    }

    public List<PersonRef> refs(List<PersonId> persons) {
        return persons.stream().map(this::ref).toList();
    }

    private PersonRef lookUp(PersonId person) {
        var name = views.find(Persons.PROJECTION, Key.of(person))
                .map(view -> view.values().get(PersonalField.NAME));
        return new PersonRef(person, name.orElse(null));
    }
}
