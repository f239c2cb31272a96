package org.sillok.kernel.person;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.PersonId;

/**
 * All personal values of somebody were erased: their commitments stay where they are, and nothing opens them any more.
 *
 * @param fields those that the record held
 */
@EventType("person-erased")
public record PersonErased(PersonId person, SortedSet<PersonalField> fields, Act act) implements PersonEvent {

    public PersonErased {
        fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
    }
}
