package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a cycle of participatory budgeting (참여예산 주기). */
public record CycleId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public CycleId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return "cycle:" + value;
    }
}
