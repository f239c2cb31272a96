package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names the ballot of one voter in one cycle: a keyed hash of both, 64 lower-case hexadecimal digits that only the voter can link. */
public record BallotId(@JsonValue String value) implements StreamId {

    private static final Pattern KEYED_HASH = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator
    public BallotId {
        if (!KEYED_HASH.matcher(value).matches()) throw new InvalidValue("ballot", "64 hexadecimal digits", value);
    }

    @Override
    public String toString() {
        return "ballot:" + value;
    }
}
