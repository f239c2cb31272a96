package org.sillok.kernel.person;

import org.sillok.kernel.PersonId;
import org.sillok.kernel.Refusal;

/** Why a command about a person was refused. */
public sealed interface PersonRefusal extends Refusal {

    record UnknownPerson(PersonId person) implements PersonRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record PersonAlreadyRegistered(PersonId person) implements PersonRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Whose values were erased has none to correct or to erase, and comes back under another id only. */
    record PersonIsErased(PersonId person) implements PersonRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A correction that names no value corrects nothing. */
    record NothingToCorrect(PersonId person) implements PersonRefusal {}
}
