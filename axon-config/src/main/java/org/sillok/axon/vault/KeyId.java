package org.sillok.axon.vault;

import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;

/** What a data key belongs to: a person, with all that is personal to them, or one text. */
public record KeyId(String value) {

    static KeyId of(PersonId person) {
        return new KeyId(person.toString());
    }

    static KeyId of(Commitment text) {
        return new KeyId(text.hash());
    }
}
