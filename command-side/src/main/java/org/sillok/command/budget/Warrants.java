package org.sillok.command.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.command.motion.MotionReading;
import org.sillok.kernel.Authority.AdoptedMotion;
import org.sillok.kernel.Authority.Cited;
import org.sillok.kernel.Authority.Mandate;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.budget.BudgetRefusal;
import org.sillok.kernel.budget.BudgetRefusal.AmendmentWithoutAuthority;
import org.sillok.kernel.budget.BudgetRefusal.GrantAlreadyUsed;
import org.sillok.kernel.budget.BudgetRefusal.MotionGrantsOtherwise;
import org.sillok.kernel.budget.BudgetRefusal.MotionNotAdopted;
import org.sillok.kernel.budget.BudgetRefusal.MotionOfAnotherBody;
import org.sillok.kernel.budget.LineChange;

/** Under whose authority a budget may be amended: its body's own motion, once and to the letter, or a citation. */
record Warrants(BudgetId budget, BodyId body, Set<MotionId> used) {

    /** What an amendment rests on: a citation that this record cannot check, or the motion it looked at. */
    record Warrant(boolean external, @Nullable Evidence evidence) {}

    /** @throws Refused when the authority does not reach */
    Warrant of(AmendBudget asked) {
        return switch (asked.act().authority()) {
            case Mandate none -> throw new Refused(new AmendmentWithoutAuthority(budget));
            case Cited elsewhere -> new Warrant(true, null);
            case AdoptedMotion by ->
                new Warrant(false, granted(by.motion(), asked).evidence());
        };
    }

    private MotionReading granted(MotionId motion, AmendBudget asked) {
        var reading = asked.reading();
        if (reading == null || !reading.motion().equals(motion)) {
            throw new IllegalStateException("nobody looked at " + motion);
        }
        var grant = reading.grants();
        if (!reading.adopted()) throw refused(new MotionNotAdopted(budget, motion, reading.state()));
        if (!reading.body().equals(body)) {
            throw refused(new MotionOfAnotherBody(budget, motion, reading.body(), body));
        }
        var changes = grant == null || !grant.budget().equals(budget) ? List.<LineChange>of() : grant.changes();
        if (!sorted(changes).equals(sorted(asked.changes()))) {
            throw refused(new MotionGrantsOtherwise(budget, motion, changes, asked.changes()));
        }
        if (used.contains(motion)) throw refused(new GrantAlreadyUsed(budget, motion));
        return reading;
    }

    private static List<LineChange> sorted(List<LineChange> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(LineChange::line).thenComparingLong(LineChange::delta))
                .toList();
    }

    private static Refused refused(BudgetRefusal refusal) {
        return new Refused(refusal);
    }
}
