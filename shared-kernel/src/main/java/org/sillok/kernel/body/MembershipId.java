package org.sillok.kernel.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sillok.kernel.Slug;

/** Names one membership within its body: one person in one seat for one term. */
public record MembershipId(@JsonValue String value) {

    @JsonCreator
    public MembershipId {
        Slug.require(value);
    }
}
