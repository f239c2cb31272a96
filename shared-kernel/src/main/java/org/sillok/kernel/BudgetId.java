package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names the budget of one fiscal year (예산). */
public record BudgetId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public BudgetId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return "budget:" + value;
    }
}
