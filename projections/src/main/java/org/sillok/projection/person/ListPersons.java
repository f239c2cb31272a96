package org.sillok.projection.person;

import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/** Who is known to the record? */
public record ListPersons(Slice slice) implements Question<Page<PersonView>> {

    @Override
    public Page<PersonView> ask(Views views) {
        return Page.of(views, Persons.PROJECTION, Key.ALL, slice, person -> person);
    }
}
