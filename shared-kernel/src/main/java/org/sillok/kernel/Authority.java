package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Under what authority an act is done. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Authority.AdoptedMotion.class, name = "motion"),
    @JsonSubTypes.Type(value = Authority.Cited.class, name = "citation"),
    @JsonSubTypes.Type(value = Authority.Mandate.class, name = "mandate")
})
public sealed interface Authority {

    /** A motion of this record that was adopted. */
    record AdoptedMotion(MotionId motion) implements Authority {}

    /** A law, ordinance or decree outside this record. */
    record Cited(Citation citation) implements Authority {}

    /** The actor's own office: a member's vote needs no other warrant. */
    record Mandate() implements Authority {}
}
