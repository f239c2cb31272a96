package org.sillok.kernel;

/** Why nobody got as far as the thing itself: the act lacks its warrant, or the actor may not do it. */
public sealed interface ActRefusal extends Refusal {

    /** This act needs a reason. */
    record ReasonMissing() implements ActRefusal {}

    /** This act needs an authority: an adopted motion or a citation. */
    record AuthorityMissing() implements ActRefusal {}

    /** The motion given as authority was not adopted, or is no longer in force. */
    record AuthorityNotAdopted(MotionId motion, String state) implements ActRefusal {}

    /** The token does not carry a role that may act in this capacity. */
    record CapacityNotHeld(ActorId actor, Capacity capacity) implements ActRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** A member acts only as himself or herself. */
    record NotYourself(ActorId actor, PersonId person) implements ActRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The time stated lies before what the act builds on. */
    record OccurredTooEarly(java.time.Instant occurredAt, java.time.Instant notBefore) implements ActRefusal {}

    /** The time stated lies in the future. */
    record OccurredInTheFuture(java.time.Instant occurredAt, java.time.Instant now) implements ActRefusal {}

    /** The thing has changed since it was read: its version is not the one stated. */
    record StaleVersion(String stream, long expected, long actual) implements ActRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }
}
