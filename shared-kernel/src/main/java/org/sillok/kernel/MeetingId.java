package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a meeting (회의). */
public record MeetingId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public MeetingId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return "meeting:" + value;
    }
}
