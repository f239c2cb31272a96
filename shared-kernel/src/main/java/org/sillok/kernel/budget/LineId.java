package org.sillok.kernel.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sillok.kernel.Slug;

/** Names one line of a budget. */
public record LineId(@JsonValue String value) implements Comparable<LineId> {

    @JsonCreator
    public LineId {
        Slug.require(value);
    }

    @Override
    public int compareTo(LineId other) {
        return value.compareTo(other.value);
    }
}
