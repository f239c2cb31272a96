package org.sillok.command.plan;

import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.PlanningId;
import org.sillok.kernel.plan.PlanPhase;
import org.sillok.kernel.plan.PlanRefusal.OutOfPhase;

/**
 * What a plan has to know of its round.
 *
 * @param body whose motions confirm plans
 * @param phase the phase at the time of the act; absent between the windows
 */
record PhaseReading(
        PlanningId planning, BodyId body, @Nullable PlanPhase phase, Evidence evidence) {

    void require(PlanPhase needed) {
        if (phase != needed) {
            throw new Refused(new OutOfPhase(planning, needed, phase == null ? "none" : phase.name()));
        }
    }
}
