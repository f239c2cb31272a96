package org.sillok.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.sillok.kernel.InvalidValue;

/**
 * Says that a voter belongs to a class, to whoever knows voter and key: the HMAC-SHA-256 of the voter's reference under
 * the cycle's key for enrolments, 64 lower-case hexadecimal digits. It is no ballot's name and leads to none.
 */
public record Enrolment(@JsonValue String hash) {

    private static final Pattern KEYED_HASH = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator
    public Enrolment {
        if (!KEYED_HASH.matcher(hash).matches()) throw new InvalidValue("enrolment", "64 hexadecimal digits", hash);
    }
}
