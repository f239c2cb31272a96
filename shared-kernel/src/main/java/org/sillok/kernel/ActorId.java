package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Who acts: the opaque subject of the token, {@link #SYSTEM} or {@link #VOTER}. A member's actor id is the member's person id. */
public record ActorId(@JsonValue String value) {

    /** Sillok itself, for what the calendar does and nobody asks for. */
    public static final ActorId SYSTEM = new ActorId("system");

    /** Whoever cast a ballot: all voters act under this one name. */
    public static final ActorId VOTER = new ActorId("voter");

    @JsonCreator
    public ActorId {
        Slug.require(value);
    }

    public static ActorId of(PersonId person) {
        return new ActorId(person.value());
    }
}
