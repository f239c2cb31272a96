package org.sillok.command.motion;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Reading;
import org.sillok.command.evidence.Readings;
import org.sillok.command.intake.Motions;
import org.sillok.kernel.ActRefusal.AuthorityNotAdopted;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.motion.MotionRefusal.UnknownMotion;
import org.sillok.kernel.motion.Outcome;
import org.springframework.stereotype.Component;

/** What the record says about motions. */
@Component
public class MotionReadings implements Motions {

    private final Readings<MotionFacts> readings;

    public MotionReadings(EventLog log) {
        this.readings = new Readings<>(log, (facts, event) -> MotionFacts.fold(facts, (MotionEvent) event));
    }

    @Override
    public void requireAdopted(MotionId motion) {
        var reading = read(motion);
        if (!reading.adopted()) throw new Refused(new AuthorityNotAdopted(motion, reading.state()));
    }

    /** Reads a motion for others. @throws Refused when there is none of that name */
    public MotionReading read(MotionId motion) {
        var reading = facts(motion);
        var facts = reading.facts();
        var adopted = facts.stage().inForce() == Outcome.ADOPTED;
        var amends = facts.business() != null && facts.business().amends() != null;
        return new MotionReading(
                motion,
                facts.body(),
                adopted && amends ? "adopted as an amendment" : facts.state(),
                adopted && !amends,
                grants(facts),
                reading.evidence());
    }

    /** Reads a motion as it decides by itself. @throws Refused when there is none of that name */
    Reading<MotionFacts> facts(MotionId motion) {
        return find(motion).orElseThrow(() -> new Refused(new UnknownMotion(motion)));
    }

    Optional<Reading<MotionFacts>> find(MotionId motion) {
        return readings.read(motion);
    }

    /** What the last adopted amendment grants in place of the motion, or else the motion itself. */
    private @Nullable BudgetGrant grants(MotionFacts facts) {
        for (var amendment : facts.amendedBy().reversed()) {
            var replaced = grants(facts(amendment).facts());
            if (replaced != null) return replaced;
        }
        return facts.business() == null ? null : facts.business().grants();
    }
}
