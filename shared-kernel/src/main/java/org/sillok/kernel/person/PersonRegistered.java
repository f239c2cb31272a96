package org.sillok.kernel.person;

import java.util.SortedMap;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;
import org.sillok.kernel.PersonId;

/** A person became known to the record. */
@EventType("person-registered")
public record PersonRegistered(PersonId person, SortedMap<PersonalField, Commitment> values, Act act)
        implements PersonEvent {}
