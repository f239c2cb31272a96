package org.sillok.projection.person;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.person.PersonalField;
import org.sillok.projection.Trace;

/**
 * A person as the record knows them.
 *
 * @param version the sequence of the stream's last event
 */
public record PersonView(
        PersonId id,
        long version,
        SortedMap<PersonalField, Commitment> values,
        Trace registered,
        @Nullable Trace corrected) {

    public PersonView {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
