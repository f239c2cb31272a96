package org.sillok.query.cycle;

import java.util.List;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ballot.CategoryId;

/** Why a cycle is not handed on as the file of an election. */
public sealed interface NoElection {

    /** The stable name of the problem. */
    String problem();

    /** No choice leaves before voting is over. */
    record VotingNotOver(CycleId cycle) implements NoElection {
        @Override
        public String problem() {
            return "voting-not-over";
        }
    }

    /** A file has one budget, and each of these categories one of its own. */
    record CategoryNeeded(CycleId cycle, List<CategoryId> categories) implements NoElection {
        @Override
        public String problem() {
            return "category-needed";
        }
    }

    /** There is no money, or nothing to spend it on. */
    record NothingToSelect(CycleId cycle, CategoryId category, long envelope, long projects) implements NoElection {
        @Override
        public String problem() {
            return "nothing-to-select";
        }
    }

    /** Carries the reason to where it is answered. */
    final class Because extends RuntimeException {

        private final transient NoElection reason;

        Because(NoElection reason) {
            super(reason.toString());
            this.reason = reason;
        }

        public NoElection reason() {
            return reason;
        }
    }
}
