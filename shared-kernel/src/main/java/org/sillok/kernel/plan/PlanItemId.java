package org.sillok.kernel.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sillok.kernel.Slug;

/** Names an item within a plan. */
public record PlanItemId(@JsonValue String value) {

    @JsonCreator
    public PlanItemId {
        Slug.require(value);
    }
}
