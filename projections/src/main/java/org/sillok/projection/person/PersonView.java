package org.sillok.projection.person;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.person.PersonalField;
import org.sillok.kernel.privacy.LegalBasis;
import org.sillok.kernel.privacy.Readers;
import org.sillok.projection.Trace;

/**
 * A person as the record knows them.
 *
 * @param version the sequence of the stream's last event
 * @param erased when and why the values were erased: nothing opens their commitments any more; absent while they stand
 */
public record PersonView(
        PersonId id,
        long version,
        SortedMap<PersonalField, Commitment> values,
        Trace registered,
        @Nullable Trace corrected,
        @Nullable Trace erased) {

    public PersonView {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** With those values only that the register has for these readers. */
    PersonView seenBy(Readers readers) {
        if (readers == Readers.OFFICE) return this;
        var seen = new TreeMap<>(values);
        seen.keySet().removeIf(field -> !LegalBasis.of(field).isPublic());
        return new PersonView(id, version, seen, registered, corrected, erased);
    }
}
