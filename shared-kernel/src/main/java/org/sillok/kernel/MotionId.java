package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a motion (의안). */
public record MotionId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public MotionId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return "motion:" + value;
    }
}
