package org.sillok.kernel.ballot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.sillok.kernel.InvalidValue;

/** 128 random bits, 32 lower-case hexadecimal digits: so that nobody finds the choices behind a hash by trying them all. */
public record Salt(@JsonValue String value) {

    private static final Pattern BITS = Pattern.compile("[0-9a-f]{32}");

    @JsonCreator
    public Salt {
        if (!BITS.matcher(value).matches()) throw new InvalidValue("salt", "32 hexadecimal digits", value);
    }
}
