package org.sillok.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.sillok.kernel.BodyId;

/** Who belongs to a class of voters; checked when a ballot is cast. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Membership.Everyone.class, name = "everyone"),
    @JsonSubTypes.Type(value = Membership.InOffice.class, name = "in-office"),
    @JsonSubTypes.Type(value = Membership.Proposers.class, name = "proposers"),
    @JsonSubTypes.Type(value = Membership.Enrolled.class, name = "enrolled")
})
public sealed interface Membership {

    /** Everybody who may vote at all. */
    record Everyone() implements Membership {}

    /** Those in office in a body on the day. */
    record InOffice(BodyId body) implements Membership {}

    /** Those who propose an eligible proposal of the cycle. */
    record Proposers() implements Membership {}

    /** Those whom the clerk has enrolled. */
    record Enrolled() implements Membership {}
}
