package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a review of programmes by a topic panel (시민숙의예산). */
public record ReviewId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public ReviewId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return "review:" + value;
    }
}
