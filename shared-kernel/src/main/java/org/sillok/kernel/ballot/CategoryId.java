package org.sillok.kernel.ballot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sillok.kernel.Slug;

/** Names a category of projects: they compete for one envelope, and voters choose so many of them. */
public record CategoryId(@JsonValue String value) {

    @JsonCreator
    public CategoryId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
