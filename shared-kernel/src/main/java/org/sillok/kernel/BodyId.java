package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a body (회의체). */
public record BodyId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public BodyId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return "body:" + value;
    }
}
