package org.sillok.command.person;

import java.util.SortedMap;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.person.PersonalField;

/** Make a person known to the record. */
public record RegisterPerson(PersonId person, SortedMap<PersonalField, Commitment> values, Act act) implements Command {

    @Override
    public PersonId target() {
        return person;
    }
}
