package org.sillok.command.person;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.PersonId;

/** Erase all personal values of somebody, for good. */
record ErasePerson(PersonId person, Act act) implements Command {

    @Override
    public PersonId target() {
        return person;
    }
}
