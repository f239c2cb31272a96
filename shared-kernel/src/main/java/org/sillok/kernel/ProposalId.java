package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a proposal (시민제안). */
public record ProposalId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public ProposalId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return "proposal:" + value;
    }
}
