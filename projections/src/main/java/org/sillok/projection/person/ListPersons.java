package org.sillok.projection.person;

import org.sillok.kernel.privacy.Readers;
import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/** Who is known to the record, as these readers may know? */
public record ListPersons(Slice slice, Readers readers) implements Question<Page<PersonView>> {

    /** As everybody may know. */
    public ListPersons(Slice slice) {
        this(slice, Readers.EVERYBODY);
    }

    @Override
    public Page<PersonView> ask(Views views) {
        return Page.of(views, Persons.PROJECTION, Key.ALL, slice, person -> person.seenBy(readers));
    }
}
