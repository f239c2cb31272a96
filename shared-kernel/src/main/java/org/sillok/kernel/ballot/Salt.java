package org.sillok.kernel.ballot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sillok.kernel.HexDigits;

/** 128 random bits, 32 lower-case hexadecimal digits: so that nobody finds the choices behind a hash by trying them all. */
public record Salt(@JsonValue String value) {

    @JsonCreator
    public Salt {
        HexDigits.require("salt", 32, value);
    }
}
