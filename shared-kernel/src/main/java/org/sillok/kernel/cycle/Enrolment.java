package org.sillok.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sillok.kernel.HexDigits;

/**
 * Says that a voter belongs to a class, to whoever knows voter and key: the HMAC-SHA-256 of the voter's reference under
 * the cycle's key for enrolments, 64 lower-case hexadecimal digits. It is no ballot's name and leads to none.
 */
public record Enrolment(@JsonValue String hash) {

    @JsonCreator
    public Enrolment {
        HexDigits.require("enrolment", 64, hash);
    }
}
