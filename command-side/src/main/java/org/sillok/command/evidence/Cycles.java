package org.sillok.command.evidence;

import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.cycle.CycleEvent;
import org.sillok.kernel.cycle.CycleFacts;
import org.sillok.kernel.cycle.CycleRefusal.UnknownCycle;
import org.springframework.stereotype.Component;

/** What the record says about cycles of participatory budgeting: their stages, rules, and what is voted on. */
@Component
public class Cycles {

    private final Readings<CycleFacts> readings;

    public Cycles(EventLog log) {
        this.readings = new Readings<>(log, (facts, recorded) -> CycleFacts.fold(facts, (CycleEvent) recorded.event()));
    }

    /** Reads a cycle. @throws Refused when there is none of that name */
    public Reading<CycleFacts> read(CycleId cycle) {
        return readings.read(cycle).orElseThrow(() -> new Refused(new UnknownCycle(cycle)));
    }
}
