package org.sillok.sequencer;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.MotionId;

/** Why something of the log is not handed out, or not yet. */
sealed interface Withheld {

    /** A ballot. */
    sealed interface Ballot extends Withheld {}

    /** A ballot, before voting has closed. */
    record BallotSealed(CycleId cycle) implements Ballot {}

    /** A ballot that is published in sum only, for good. */
    record BallotInSumOnly(CycleId cycle, Why why) implements Ballot {}

    /** A ballot that this version of the software cannot read, so that it cannot say whether it may be handed out. */
    record BallotUnreadable(long position) implements Ballot {}

    /** Why a ballot is published in sum only. */
    enum Why {
        /** It does not count, for the same voter cast again. */
        RECAST,
        /** It does not count, for it came after the closing. */
        VOID,
        /** It would stand out, for too few voted in its class. */
        SMALL_CLASS
    }

    /** What the store keeps for itself, and nobody did. */
    record Technique(long position) implements Withheld {}

    /** No event of the log. */
    record NotInTheLog(long position, long size) implements Withheld {}

    /** An event that somebody changed or removed in the store: not what the log has in its place. */
    record NotAsInTheLog(long position) implements Withheld {}

    /** No payload and no metadata in the log. */
    record NothingOfThatHash(String hash, long size) implements Withheld {}

    /** A receipt of an event that no checkpoint covers yet. */
    record NotYetSealed(long position, long size) implements Withheld {}

    /** A receipt of an event that no checkpoint will cover until somebody has looked after the log. */
    record Halted(long position, long size) implements Withheld {}

    /** A receipt of a decision that there is not. */
    record NothingDecided(MotionId motion, @Nullable Integer round) implements Withheld {}

    /** No key is about to follow another. */
    record NoRotation() implements Withheld {}

    /** The log is not signed with its new keys yet. */
    record NotSignedAnew() implements Withheld {}

    /** Carries it to where it is answered. */
    final class NotHandedOut extends RuntimeException {

        private final transient Withheld withheld;

        NotHandedOut(Withheld withheld) {
            super(withheld.toString());
            this.withheld = withheld;
        }

        Withheld withheld() {
            return withheld;
        }
    }
}
