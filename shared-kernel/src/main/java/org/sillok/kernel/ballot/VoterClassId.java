package org.sillok.kernel.ballot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sillok.kernel.Slug;

/** Names a class of voters whose votes together carry one weight. */
public record VoterClassId(@JsonValue String value) {

    @JsonCreator
    public VoterClassId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
