package org.sillok.kernel.person;

import java.util.SortedMap;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;
import org.sillok.kernel.PersonId;

/** Personal values were corrected; the fields not named stay as they were. */
@EventType("person-corrected")
public record PersonCorrected(PersonId person, SortedMap<PersonalField, Commitment> values, Act act)
        implements PersonEvent {}
