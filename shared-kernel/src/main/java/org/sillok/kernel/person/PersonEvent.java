package org.sillok.kernel.person;

import org.sillok.kernel.Event;
import org.sillok.kernel.PersonId;

/** What can happen to a person in the record. */
public sealed interface PersonEvent extends Event permits PersonRegistered, PersonCorrected, PersonErased {

    PersonId person();

    @Override
    default PersonId stream() {
        return person();
    }
}
