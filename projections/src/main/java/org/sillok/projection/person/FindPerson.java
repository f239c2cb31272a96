package org.sillok.projection.person;

import java.util.Optional;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.privacy.Readers;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;

/** Who is this person, as these readers may know? */
public record FindPerson(PersonId person, Readers readers) implements Question<Optional<PersonView>> {

    /** As everybody may know. */
    public FindPerson(PersonId person) {
        this(person, Readers.EVERYBODY);
    }

    @Override
    public Optional<PersonView> ask(Views views) {
        return views.find(Persons.PROJECTION, Key.of(person)).map(view -> view.seenBy(readers));
    }
}
