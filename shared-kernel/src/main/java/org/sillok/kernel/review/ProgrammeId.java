package org.sillok.kernel.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sillok.kernel.Slug;

/** Names a programme within a review. */
public record ProgrammeId(@JsonValue String value) {

    @JsonCreator
    public ProgrammeId {
        Slug.require(value);
    }
}
