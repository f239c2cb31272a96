package org.sillok.projection.motion;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.motion.Rules;

/** One voting round of a motion, held here or taken over from a publication. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HeldRound.class, name = "held"),
    @JsonSubTypes.Type(value = PublishedRound.class, name = "published")
})
public sealed interface RoundView permits HeldRound, PublishedRound {

    MotionId motion();

    /** Counts from 1 within the motion. */
    int round();

    /** The rules that the round is decided by. */
    Rules rules();

    /** Who was in office. */
    Roll roll();
}
