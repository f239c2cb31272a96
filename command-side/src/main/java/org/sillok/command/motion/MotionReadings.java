package org.sillok.command.motion;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Reading;
import org.sillok.command.evidence.Readings;
import org.sillok.command.intake.Motions;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActRefusal.AuthorityNotAdopted;
import org.sillok.kernel.Authority.AdoptedMotion;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.motion.MotionRefusal.UnknownMotion;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.Outcome;
import org.springframework.stereotype.Component;

/** What the record says about motions. */
@Component
public class MotionReadings implements Motions {

    static final String SUPERSEDED = "superseded";

    private final Readings<MotionFacts> readings;
    private final Gathering<Reconsideration> reconsiderations;

    /** That a motion reconsiders an earlier one. */
    private record Reconsideration(MotionId motion, MotionId earlier) {}

    public MotionReadings(EventLog log) {
        this.readings = new Readings<>(
                log,
                (facts, recorded) -> MotionFacts.fold(facts, (MotionEvent) recorded.event(), recorded.recordedAt()));
        this.reconsiderations = new Gathering<>(log, "motion-submitted", event -> {
            var submitted = (MotionSubmitted) event;
            return Stream.ofNullable(submitted.reconsiders())
                    .map(earlier -> new Reconsideration(submitted.motion(), earlier));
        });
    }

    @Override
    public void requireAdopted(MotionId motion) {
        var reading = read(motion);
        if (!reading.adopted()) throw new Refused(new AuthorityNotAdopted(motion, reading.state()));
    }

    /** The motion that is the authority of an act; absent where its authority is none. */
    public @Nullable MotionReading authorityOf(Act act) {
        return act.authority() instanceof AdoptedMotion by ? read(by.motion()) : null;
    }

    /** Reads a motion for others. @throws Refused when there is none of that name */
    public MotionReading read(MotionId motion) {
        var reading = facts(motion);
        var facts = reading.facts();
        var superseded = isSuperseded(motion);
        var adopted = facts.stage().inForce() == Outcome.ADOPTED && !superseded;
        var amends = facts.business() != null && facts.business().amends() != null;
        return new MotionReading(
                motion,
                facts.body(),
                superseded ? SUPERSEDED : adopted && amends ? "adopted as an amendment" : facts.state(),
                adopted && !amends,
                grants(facts),
                facts.business() == null ? null : facts.business().challenges(),
                facts.since(),
                reading.evidence());
    }

    /** Whether a reconsideration of the motion was adopted and that decision holds. */
    boolean isSuperseded(MotionId motion) {
        return reconsiderations
                .all()
                .filter(one -> one.earlier().equals(motion))
                .anyMatch(one -> facts(one.motion()).facts().stage().inForce() == Outcome.ADOPTED);
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
