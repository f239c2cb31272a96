package org.sillok.axon.vault;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;

/**
 * A disclosure as it is kept: salt and value, encrypted.
 *
 * @param sealed nothing, where the value was taken away
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SealedValue(Commitment commitment, @Nullable PersonId subject, byte[] sealed) {

    KeyId key() {
        return subject == null ? KeyId.of(commitment) : KeyId.of(subject);
    }

    boolean isTaken() {
        return sealed.length == 0;
    }
}
