package org.sillok.command.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.Outcome;

/** Where a motion stands; a stage holds only what its own rules need. */
sealed interface Stage {

    /** Before the body, and no round is open. */
    record Pending() implements Stage {}

    /** Put off. */
    record Deferred() implements Stage {}

    /** Being voted on. */
    record Voting(Round round) implements Stage {}

    /** Closed in a tie that the chair has to break. */
    record Tied(Round round, Decision decision, List<MemberRecord> members, Evidence evidence) implements Stage {}

    /** Decided. */
    record Decided(int round, Outcome outcome) implements Stage {}

    /** Taken back. */
    record Withdrawn() implements Stage {}

    /** Decided, as somebody published. */
    record Published(Outcome outcome) implements Stage {}

    /** The word for it. */
    default String word() {
        return switch (this) {
            case Pending stage -> "pending";
            case Deferred stage -> "deferred";
            case Voting stage -> "voting";
            case Tied stage -> "tied";
            case Decided stage -> word(stage.outcome());
            case Withdrawn stage -> "withdrawn";
            case Published stage -> word(stage.outcome());
        };
    }

    /** What was decided and not annulled. */
    default @Nullable Outcome inForce() {
        return switch (this) {
            case Decided stage -> stage.outcome();
            case Published stage ->
                switch (stage.outcome()) {
                    case ADOPTED, REJECTED -> stage.outcome();
                    case TIED, INQUORATE -> null;
                };
            case Pending stage -> null;
            case Deferred stage -> null;
            case Voting stage -> null;
            case Tied stage -> null;
            case Withdrawn stage -> null;
        };
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(java.util.Locale.ROOT);
    }
}
