package org.sillok.kernel.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sillok.kernel.Slug;

/** Names a session (회기) of a body: the meetings within which a rejected motion may not come back. */
public record SessionId(@JsonValue String value) {

    @JsonCreator
    public SessionId {
        Slug.require(value);
    }
}
