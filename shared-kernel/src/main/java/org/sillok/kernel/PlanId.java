package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names the plan of a district or dong. */
public record PlanId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public PlanId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return "plan:" + value;
    }
}
