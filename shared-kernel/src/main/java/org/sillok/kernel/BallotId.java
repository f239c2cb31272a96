package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names the ballot of one voter in one cycle: a keyed hash of both, 64 lower-case hexadecimal digits that only the voter can link. */
public record BallotId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public BallotId {
        HexDigits.require("ballot", 64, value);
    }

    @Override
    public String toString() {
        return "ballot:" + value;
    }
}
