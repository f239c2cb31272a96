package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a round of district and dong plans (구·동단위계획형). */
public record PlanningId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public PlanningId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return "planning:" + value;
    }
}
