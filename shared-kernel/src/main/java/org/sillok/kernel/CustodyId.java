package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names the keeping of a record; each record has one, {@link #RECORD}. */
public record CustodyId(@JsonValue String value) implements StreamId {

    /** The keeping of the record that this is written in. */
    public static final CustodyId RECORD = new CustodyId("record");

    @JsonCreator
    public CustodyId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return "custody:" + value;
    }
}
