package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Stands in the record for a personal value or a free text: the salted hash of a {@link Disclosure} that lies in the
 * {@link Vault}. 64 lower-case hexadecimal digits.
 */
public record Commitment(@JsonValue String hash) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator
    public Commitment {
        if (!SHA_256.matcher(hash).matches()) throw new InvalidValue("commitment", "64 hexadecimal digits", hash);
    }
}
