package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a natural person; personal data lies in the vault, never here. */
public record PersonId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public PersonId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return "person:" + value;
    }
}
