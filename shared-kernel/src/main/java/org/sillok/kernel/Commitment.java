package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Stands in the record for a personal value or a free text: the salted hash of a {@link Disclosure} that lies in the
 * {@link Vault}. 64 lower-case hexadecimal digits.
 */
public record Commitment(@JsonValue String hash) {

    @JsonCreator
    public Commitment {
        HexDigits.require("commitment", 64, hash);
    }
}
