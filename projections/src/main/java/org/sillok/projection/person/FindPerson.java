package org.sillok.projection.person;

import java.util.Optional;
import org.sillok.kernel.PersonId;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;

/** Who is this person? */
public record FindPerson(PersonId person) implements Question<Optional<PersonView>> {

    @Override
    public Optional<PersonView> ask(Views views) {
        return views.find(Persons.PROJECTION, Key.of(person));
    }
}
