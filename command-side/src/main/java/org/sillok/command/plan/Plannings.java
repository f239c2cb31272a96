package org.sillok.command.plan;

import java.time.Clock;
import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Readings;
import org.sillok.kernel.Act;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.PlanningId;
import org.sillok.kernel.plan.PlanEvent;
import org.sillok.kernel.plan.PlanFacts;
import org.sillok.kernel.plan.PlanRefusal.UnknownPlan;
import org.sillok.kernel.plan.PlanRefusal.UnknownPlanning;
import org.sillok.kernel.plan.PlanningScheduled;
import org.springframework.stereotype.Component;

/** What plans have to know of the round they belong to. */
@Component
class Plannings {

    private final Clock clock;
    private final Readings<PlanningScheduled> rounds;
    private final Readings<PlanFacts> plans;

    Plannings(EventLog log, Clock clock) {
        this.clock = clock;
        this.rounds = new Readings<>(log, (before, recorded) -> (PlanningScheduled) recorded.event());
        this.plans = new Readings<>(log, (facts, recorded) -> PlanFacts.fold(facts, (PlanEvent) recorded.event()));
    }

    /** The round as it is at the time of an act. @throws Refused when there is none of that name */
    PhaseReading phase(PlanningId planning, Act act) {
        var round = rounds.read(planning).orElseThrow(() -> new Refused(new UnknownPlanning(planning)));
        var phase = round.facts().schedule().phaseAt(act.occurredAt(clock.instant()));
        return new PhaseReading(planning, round.facts().body(), phase.orElse(null), round.evidence());
    }

    /** The round of a plan as it is at the time of an act. @throws Refused when there is no such plan */
    PhaseReading phase(PlanId plan, Act act) {
        var reading = plans.read(plan).orElseThrow(() -> new Refused(new UnknownPlan(plan)));
        return phase(reading.facts().planning(), act);
    }
}
