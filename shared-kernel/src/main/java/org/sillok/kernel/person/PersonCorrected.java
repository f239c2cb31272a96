package org.sillok.kernel.person;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;
import org.sillok.kernel.PersonId;

/** Personal values were corrected; the fields not named stay as they were. */
@EventType("person-corrected")
public record PersonCorrected(PersonId person, SortedMap<PersonalField, Commitment> values, Act act)
        implements PersonEvent {

    public PersonCorrected {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
