package org.sillok.command.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.motion.Challenge;
import org.sillok.kernel.motion.MotionRefusal.AnotherMajorityNeeded;
import org.sillok.kernel.motion.MotionRefusal.UnknownMajority;

/**
 * What a motion says.
 *
 * @param majority the name of the majority it needs
 * @param charter the charter in force
 */
record Draft(
        String majority,
        Charter charter,
        Commitment title,
        Commitment text,
        @Nullable BudgetGrant grants,
        @Nullable Challenge challenges,
        List<DocumentId> documents) {

    /** Refuses a majority that the charter does not have. */
    void requireKnownMajority(MotionId motion) {
        if (charter.majority(majority).isEmpty()) throw new Refused(new UnknownMajority(motion, majority));
    }

    /** Refuses another majority than the one that the charter gives a kind of matter. */
    void requireMajorityOf(MotionId motion, String kind) {
        charter.majorityFor(kind)
                .filter(needed -> !needed.id().equals(majority))
                .ifPresent(needed -> {
                    var rule = needed.article().citation();
                    throw new Refused(new AnotherMajorityNeeded(motion, kind, majority, needed.id(), rule));
                });
    }
}
