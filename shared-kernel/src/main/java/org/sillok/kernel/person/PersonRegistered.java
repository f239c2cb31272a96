package org.sillok.kernel.person;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;
import org.sillok.kernel.PersonId;

/** A person became known to the record. */
@EventType("person-registered")
public record PersonRegistered(PersonId person, SortedMap<PersonalField, Commitment> values, Act act)
        implements PersonEvent {

    public PersonRegistered {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
